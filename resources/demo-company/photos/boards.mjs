// What people write by hand, as photographed: whiteboards, a page of a notebook, a plan with a pen on it. All SVG, 1200 × 900.
const pen = (x, y, words, { size = 44, fill = '#23408f', turn = 0, anchor = 'start', weight = 500 } = {}) =>
  `<text x="${x}" y="${y}" font-family="Hand" font-weight="${weight}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" transform="rotate(${turn} ${x} ${y})">${words}</text>`
const stroke = (d, { colour = '#23408f', width = 5, dash = '' } = {}) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${dash}"/>`
const red = '#c4302b'
const green = '#1f7a4a'
const black = '#26282c'

/** The hand's tremble: bends every line and letter a little. */
const tremble = (seed, scale = 5) =>
  `<filter id="hand" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".013" numOctaves="2" seed="${seed}"/><feDisplacementMap in="SourceGraphic" scale="${scale}"/></filter>`

const board = (seed, inside) =>
  `<svg viewBox="0 0 1200 900" xmlns="http://www.w3.org/2000/svg"><defs>${tremble(seed, 7)}
  <linearGradient id="white" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fdfdfb"/><stop offset=".55" stop-color="#eff1f0"/><stop offset="1" stop-color="#d6dbdc"/></linearGradient>
  <radialGradient id="lamp" cx=".72" cy=".16" r=".4"><stop offset="0" stop-color="#fff" stop-opacity=".95"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>
  <rect width="1200" height="900" fill="#b9bfc2"/><rect x="26" y="24" width="1148" height="812" rx="10" fill="#8f979b"/><rect x="40" y="38" width="1120" height="784" rx="4" fill="url(#white)"/>
  <g opacity=".09" filter="url(#hand)">${stroke('M120 140C320 90 520 190 760 120M700 640c120-60 240 20 380-30', { width: 34 })}${pen(180, 470, 'Schicht 2', { size: 90, turn: -4 })}</g>
  <g filter="url(#hand)" opacity=".93">${inside}</g><rect x="40" y="38" width="1120" height="784" fill="url(#lamp)"/>
  <rect x="60" y="836" width="1080" height="26" rx="4" fill="#a7aeb1"/>${[
    ['#23408f', 180],
    [red, 300],
    [green, 420],
  ]
    .map(
      ([c, x]) =>
        `<rect x="${x}" y="828" width="96" height="17" rx="8" fill="#f4f4f2"/><rect x="${x + 74}" y="828" width="26" height="17" rx="6" fill="${c}"/>`,
    )
    .join('')}<rect x="880" y="816" width="130" height="32" rx="5" fill="#3f474b"/></svg>`

const pumpSign = (x, y, r, colour) =>
  `${stroke(`M${x - r} ${y}a${r} ${r} 0 1 1 0 1z`, { colour })}${stroke(`M${x - r * 0.5} ${y - r * 0.8}L${x + r} ${y}L${x - r * 0.5} ${y + r * 0.8}`, { colour })}`

/** A change of pipework: old line dashed and crossed out, new line with a second pump and a return. */
export const whiteboardLine = () =>
  board(
    11,
    `${pen(80, 112, 'Line 3: suction side', { size: 62, fill: black })}${stroke('M80 128c150 8 300-2 430 2', { colour: black, width: 4 })}
    ${stroke('M110 250v240c0 60 130 60 130 0V250c0-44-130-44-130 0c0 44 130 44 130 0')}${pen(134, 400, 'tank 7', { size: 40 })}${pen(120, 580, '4.2 m', { size: 38, fill: green })}
    ${stroke('M175 540v120h250', { colour: '#7b8087', dash: '16 14' })}${stroke('M425 660v-170h120', { colour: '#7b8087', dash: '16 14' })}${stroke('M268 628l64 64M332 628l-64 64', { colour: red, width: 8 })}${pen(210, 752, '180° bend out!', { fill: red, size: 46 })}
    ${stroke('M240 470h305', { width: 7 })}${pen(300, 452, 'DN 80, straight', { size: 42 })}${pumpSign(605, 470, 58, '#23408f')}${pen(562, 580, 'P 3', { size: 46 })}${pen(536, 622, '30 m³/h', { size: 38, fill: green })}
    ${stroke('M664 470h250', { width: 7 })}${stroke('M914 400h150v150H914z')}${pen(938, 488, 'filler', { size: 44 })}
    ${stroke('M780 470V250H300', { colour: green, width: 6 })}${stroke('M330 232l-32 18l32 18', { colour: green, width: 6 })}${pen(420, 232, 'CIP return, new', { size: 44, fill: green })}${stroke('M760 380l40 28v-28l-40 28z', { colour: green })}${pen(812, 404, 'DN 50', { size: 36, fill: green })}
    ${pen(700, 690, 'NPSH avail. 1,4 → 2,3 m', { size: 54, fill: red })}${stroke('M694 706c120 10 260-6 410 2', { colour: red })}${pen(720, 768, 'weld: Sat, 6 h, 2 men', { size: 40, fill: black })}`,
  )

/** The sum done together: before and after, a year, the payback. */
export const whiteboardCosts = () =>
  board(
    23,
    `${pen(80, 116, 'What does it cost to do nothing?', { size: 62, fill: black })}${stroke('M78 134c240 10 480-4 720 4', { colour: black, width: 4 })}
    ${stroke('M560 190v330', { colour: black, width: 4 })}${stroke('M90 258c300 6 620-6 960 0', { colour: black, width: 4 })}${pen(300, 238, 'now', { size: 54, anchor: 'middle' })}${pen(790, 238, 'with control', { size: 54, fill: green, anchor: 'middle' })}
    ${pen(110, 326, '31 kW × 6 400 h', { size: 50 })}${pen(620, 326, '19 kW × 6 400 h', { size: 50, fill: green })}
    ${pen(110, 398, '198 400 kWh', { size: 50 })}${pen(620, 398, '121 600 kWh', { size: 50, fill: green })}
    ${pen(110, 478, '× 0,25 = 49 600 €', { size: 58 })}${pen(620, 478, '30 400 €', { size: 58, fill: green })}
    ${pen(150, 606, '49 600 − 30 400 =', { size: 56, fill: black })}${pen(560, 612, '19 200 € / year', { size: 76, fill: red })}${stroke('M540 640c150 16 340-8 500 4M1060 560c70 30 40 110-60 112c-180 8-430 20-480-40c-30-50 60-108 240-104c160-2 240 2 300 32', { colour: red, width: 5 })}
    ${pen(110, 734, '6 × Q1 = 15 900 €', { size: 50, fill: black })}${pen(520, 744, '→ 10 months', { size: 64, fill: green })}${pen(790, 790, 'night tariff?? ask Fin.', { size: 40, turn: -4 })}`,
  )

/** A squared page with the duty points of one station. */
export function dutyPoints() {
  const rows = [
    ['P 1', '22', '31', '7,5', 'ok'],
    ['P 2', '22', '29', '7,5', 'bearing!'],
    ['P 3', '48', '44', '15', 'throttled 40 %'],
    ['P 4', '9', '52', '5,5', '2 h / day'],
    ['P 5', '65', '18', '11', 'cavitates in Aug.'],
    ['P 6', '—', '—', '4', 'nobody knows'],
  ]
  const at = [150, 290, 450, 600, 740]
  return `<svg viewBox="0 0 1200 900" xmlns="http://www.w3.org/2000/svg"><defs>${tremble(5, 5)}<pattern id="squares" width="30" height="30" patternUnits="userSpaceOnUse"><path d="M30 0H0V30" fill="none" stroke="#a8c3dc" stroke-width="1.3"/></pattern>
  <linearGradient id="page" x1="0" x2="1" y2=".6"><stop offset="0" stop-color="#f3efe2"/><stop offset=".6" stop-color="#fbf8ee"/><stop offset="1" stop-color="#e2dac6"/></linearGradient><filter id="wood"><feTurbulence type="fractalNoise" baseFrequency=".004 .09" numOctaves="4" seed="8"/><feColorMatrix values="0 0 0 0 .42  0 0 0 0 .29  0 0 0 0 .18  .9 0 0 0 .15"/></filter></defs>
  <rect width="1200" height="900" fill="#7d5a3c"/><rect width="1200" height="900" filter="url(#wood)"/><g transform="rotate(-2.2 600 450)"><rect x="74" y="22" width="1060" height="880" fill="#000" opacity=".35"/><rect x="62" y="8" width="1060" height="890" fill="url(#page)"/><rect x="62" y="8" width="1060" height="890" fill="url(#squares)"/><path d="M128 8v890" stroke="#e0837c" stroke-width="2"/>${Array.from({ length: 12 }, (_, i) => `<circle cx="90" cy="${60 + i * 74}" r="13" fill="#5f442d"/>`).join('')}
  <g filter="url(#hand)">${pen(150, 100, 'Duty points, pump room B', { size: 64, fill: '#1c2f6e' })}${stroke('M150 116c180 6 380-4 560 2', { colour: '#1c2f6e', width: 4 })}${pen(860, 96, 'Tue, 14:20', { size: 40, fill: '#1c2f6e' })}
  ${['', 'm³/h', 'm', 'kW', 'seen'].map((head, i) => pen(at[i], 184, head, { size: 42, fill: black })).join('')}${stroke('M146 204c300 6 640-4 930 0', { colour: '#1c2f6e', width: 3 })}
  ${rows.map((row, r) => row.map((cell, i) => pen(at[i], 272 + r * 78, cell, { size: 54, fill: i === 4 && /!|cav|thr/.test(cell) ? red : '#1c2f6e' })).join('')).join('')}
  <ellipse cx="610" cy="334" rx="500" ry="40" fill="none" stroke="${red}" stroke-width="4" transform="rotate(.6 610 334)"/>
  ${stroke('M146 706c300 8 640-6 930 2', { colour: '#1c2f6e', width: 3 })}${pen(150, 770, 'Valve P3 has been at 40 % since “always”.', { size: 48, fill: '#1c2f6e' })}${pen(150, 838, 'Hours: counter P3  61 240 → ask for log!', { size: 48, fill: '#1c2f6e' })}</g></g></svg>`
}

/** The site plan, printed, with the new line drawn in by pen. */
export function sitePlan() {
  const house = (x, y, w, h, name) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#hatch)" stroke="#3b4347" stroke-width="3"/><rect x="${x + w / 2 - name.length * 6.4 - 6}" y="${y + h / 2 - 17}" width="${name.length * 12.8 + 12}" height="30" fill="#f7f6f1"/><text x="${x + w / 2}" y="${y + h / 2 + 6}" font-size="21" text-anchor="middle" fill="#3b4347" font-family="Liberation Sans Narrow">${name}</text>`
  const trees = Array.from(
    { length: 30 },
    (_, i) =>
      `<circle cx="${96 + ((i * 137) % 1000)}" cy="${[92, 108, 802, 786][i % 4] + ((i * 31) % 16)}" r="${10 + ((i * 7) % 8)}" fill="#dfe6d8" stroke="#9cab8f" stroke-width="1.6"/>`,
  ).join('')
  return `<svg viewBox="0 0 1200 900" xmlns="http://www.w3.org/2000/svg"><defs>${tremble(31, 5)}<pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="#f0efe9"/><path d="M0 0V12" stroke="#b6bbb8" stroke-width="1.6"/></pattern><linearGradient id="fold" x1="0" x2="1"><stop offset="0" stop-color="#000" stop-opacity=".0"/><stop offset=".49" stop-color="#000" stop-opacity=".1"/><stop offset=".5" stop-color="#fff" stop-opacity=".5"/><stop offset=".53" stop-color="#000" stop-opacity="0"/></linearGradient></defs>
  <rect width="1200" height="900" fill="#f7f6f1"/>${trees}<path d="M40 470C260 440 300 610 560 596S900 460 1170 500" fill="none" stroke="#cfe0ea" stroke-width="50"/><path d="M40 470C260 440 300 610 560 596S900 460 1170 500" fill="none" stroke="#fff" stroke-width="2" stroke-dasharray="16 22"/><text x="930" y="532" font-size="20" fill="#5f8298" font-style="italic" font-family="Liberation Serif">mill stream</text>
  <path d="M40 700H1160M620 180V700" stroke="#d9d6cb" stroke-width="38"/><path d="M40 700H1160M620 180V700" stroke="#fff" stroke-width="3" stroke-dasharray="22 16"/>
  ${house(110, 180, 230, 150, 'Hall 1')}${house(110, 350, 230, 76, 'Boiler')}${house(390, 180, 170, 246, 'Cellar')}${house(700, 170, 200, 120, 'Hall 2')}${house(940, 170, 150, 200, 'Stores')}${house(700, 320, 200, 92, 'Pump room B')}${house(760, 590, 170, 76, 'Gate')}
  ${[0, 1, 2].map((i) => `<circle cx="${180 + i * 96}" cy="626" r="40" fill="#f7f6f1" stroke="#3b4347" stroke-width="3"/><circle cx="${180 + i * 96}" cy="626" r="30" fill="none" stroke="#b6bbb8"/><text x="${180 + i * 96}" y="633" font-size="20" text-anchor="middle" font-family="Liberation Sans Narrow" fill="#3b4347">T${i + 1}</text>`).join('')}
  <circle cx="1046" cy="620" r="17" fill="#fff" stroke="#2f6f97" stroke-width="4"/><path d="M1030 620h32M1046 604v32" stroke="#2f6f97" stroke-width="3"/><text x="1072" y="628" font-size="20" font-family="Liberation Sans Narrow" fill="#2f6f97">Well 2</text>
  <g font-family="Liberation Sans Narrow" fill="#3b4347"><rect x="800" y="750" width="360" height="116" fill="#fff" stroke="#3b4347" stroke-width="2"/><path d="M800 788h360M800 826h360M1000 788v78" stroke="#3b4347"/><text x="814" y="777" font-size="22" font-weight="bold">Site plan, water and drains</text><text x="814" y="814" font-size="18">Scale 1 : 1000</text><text x="1012" y="814" font-size="18">Sheet 2 of 3</text><text x="814" y="852" font-size="18">Drawn: wk. 14</text><text x="1012" y="852" font-size="18">Rev. D</text><path d="M92 832v-54l-16 22m16-22l16 22" fill="none" stroke="#3b4347" stroke-width="4"/><text x="84" y="858" font-size="22">N</text><path d="M150 840h200" stroke="#3b4347" stroke-width="6"/><path d="M150 840h50M250 840h50" stroke="#fff" stroke-width="3"/><text x="150" y="828" font-size="17">0</text><text x="334" y="828" font-size="17">80 m</text></g>
  <rect x="40" y="40" width="1120" height="826" fill="none" stroke="#3b4347" stroke-width="2"/>
  <g filter="url(#hand)">${stroke('M1046 600V460H800V414', { colour: red, width: 7 })}${stroke('M700 366H600V440H470V428', { colour: red, width: 7 })}${stroke('M782 436l18-24l18 24', { colour: red, width: 6 })}${pen(806, 446, 'new line, 190 m, DN 100', { fill: red, size: 38 })}${pen(1000, 690, '62 m³/h', { fill: red, size: 40 })}${stroke('M666 300c-30 130 20 150 130 140c140-4 140-60 120-110c-20-50-200-60-250-20', { width: 4 })}${pen(80, 146, 'Crane: only over the cellar roof! (3,1 t)', { size: 46 })}${stroke('M440 160l24 40', { width: 4 })}</g>
  <rect width="1200" height="900" fill="url(#fold)"/><path d="M0 449h1200" stroke="#000" stroke-opacity=".1" stroke-width="3"/><path d="M0 452h1200" stroke="#fff" stroke-width="3"/></svg>`
}
