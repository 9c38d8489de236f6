// Things as photographed in a pump room: rating plates, a gauge, an impeller that was eaten. All SVG, 1200 × 900; rust and brushed steel are noise.
const noise = (id, frequency, seed, matrix, octaves = 4) =>
  `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}"/><feColorMatrix values="${matrix}"/></filter>`
const svg = (defs, inside) =>
  `<svg viewBox="0 0 1200 900" xmlns="http://www.w3.org/2000/svg" font-family="Liberation Sans Narrow"><defs>${defs}<radialGradient id="dark" cx=".45" cy=".42" r=".75"><stop offset=".5" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".62"/></radialGradient>
  <radialGradient id="flash" cx=".38" cy=".3" r=".42"><stop offset="0" stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>${inside}<rect width="1200" height="900" fill="url(#flash)"/><rect width="1200" height="900" fill="url(#dark)"/></svg>`
const rivet = (x, y, rust) =>
  `${rust ? `<circle cx="${x}" cy="${y}" r="36" fill="#7a3f1a" opacity=".5"/><path d="M${x - 6} ${y + 18}c-4 40 4 90-2 132" stroke="#7a3f1a" stroke-width="11" opacity=".4" fill="none"/>` : ''}<circle cx="${x}" cy="${y}" r="19" fill="${rust ? '#6d5238' : '#8d9497'}"/><circle cx="${x - 5}" cy="${y - 6}" r="8" fill="#fff" opacity=".35"/>`
/** Letters stamped into metal: a light edge under a dark one. */
const stamped = (x, y, words, size = 44) =>
  `<text x="${x + 1.5}" y="${y + 2}" font-size="${size}" fill="#fff" opacity=".55" font-family="Liberation Mono" font-weight="bold">${words}</text><text x="${x}" y="${y}" font-size="${size}" fill="#26221d" opacity=".85" font-family="Liberation Mono" font-weight="bold">${words}</text>`
const field = (x, y, w, name, value) =>
  `<rect x="${x}" y="${y}" width="${w}" height="88" fill="none" stroke="#2c2a26" stroke-width="2.5" opacity=".75"/><text x="${x + 10}" y="${y + 24}" font-size="20" fill="#2c2a26">${name}</text>${stamped(x + 14, y + 74, value, 42)}`

/** Plate of a pump from 1987: brass gone brown, a corner bent, the maker's name half rubbed off. */
export const ratingPlateOld = () =>
  svg(
    `${noise('paint', '.03 .04', 4, '0 0 0 0 .12  0 0 0 0 .26  0 0 0 0 .22  0 .8 0 0 .45')}${noise('rust', '.012 .017', 21, '0 0 0 0 .45  0 0 0 0 .2  0 0 0 0 .06  5 0 0 0 -2.6', 5)}${noise('brush', '.004 .5', 2, '0 0 0 0 .25  0 0 0 0 .2  0 0 0 0 .1  .7 0 0 0 -.12', 2)}
    <linearGradient id="brass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#d3c193"/><stop offset=".45" stop-color="#b49f6a"/><stop offset="1" stop-color="#8f7c4d"/></linearGradient>`,
    `<rect width="1200" height="900" fill="#2f5548"/><rect width="1200" height="900" filter="url(#paint)"/><rect width="1200" height="900" filter="url(#rust)" opacity=".75"/>
    <g transform="rotate(-3.4 600 450)"><path d="M116 150H1076l20 24V742l-34 26H116z" fill="#000" opacity=".45"/><path d="M104 136H1066l22 26V730l-36 26H104z" fill="url(#brass)"/><clipPath id="plate"><path d="M104 136H1066l22 26V730l-36 26H104z"/></clipPath><g clip-path="url(#plate)"><rect x="100" y="130" width="1000" height="640" filter="url(#brush)"/></g>
    <rect x="128" y="160" width="936" height="572" fill="none" stroke="#2c2a26" stroke-width="3" opacity=".6"/><text x="170" y="246" font-size="56" font-weight="bold" fill="#2c2a26" opacity=".75" letter-spacing="3">PUMPENFABRIK</text><text x="604" y="246" font-size="56" font-weight="bold" fill="#2c2a26" opacity=".2" letter-spacing="3">OSTRAU</text>${field(790, 182, 240, 'Baujahr', '1987')}
    ${field(160, 296, 430, 'Typ', 'NKG 80-250/2')}${field(606, 296, 424, 'Nr.', '87-40 316')}${field(160, 400, 280, 'Q  m³/h', '48')}${field(456, 400, 280, 'H  m', '44')}${field(752, 400, 278, 'n  1/min', '2930')}${field(160, 504, 280, 'P  kW', '15')}${field(456, 504, 280, 'Ø  mm', '2?8')}${field(752, 504, 278, 'kg', '212')}
    <text x="160" y="670" font-size="30" fill="#2c2a26" opacity=".7">NPSH 3,4 m   ·   Grauguss GG-25   ·   Packung 12 × 12</text><path d="M480 560l70 40M500 548l90 54M470 590l60 24" stroke="#e8dcb4" stroke-width="3" opacity=".8"/>
    <g clip-path="url(#plate)"><rect x="100" y="130" width="1000" height="640" filter="url(#rust)" opacity=".6"/></g>${rivet(146, 178, true)}${rivet(1038, 178, true)}${rivet(146, 716, true)}${rivet(1024, 716, true)}</g>
    <path d="M0 900V820C120 790 180 860 260 900z" fill="#1a1512" opacity=".75"/>`,
  )

/** Our own plate: stainless, laser-engraved, with a matrix code. */
export function ratingPlateOurs() {
  const cells = Array.from({ length: 196 }, (_, i) => ({ x: i % 14, y: Math.floor(i / 14) }))
    .filter(
      ({ x, y }) =>
        x === 0 ||
        y === 13 ||
        (y === 0 && x % 2 === 0) ||
        (x === 13 && y % 2 === 1) ||
        (x * 7 + y * 11 + x * y * 3) % 5 < 2,
    )
    .map(({ x, y }) => `<rect x="${866 + x * 12}" y="${520 + y * 12}" width="12.4" height="12.4"/>`)
    .join('')
  const line = (y, name, value) =>
    `<text x="170" y="${y}" font-size="30" fill="#3a4347">${name}</text><text x="390" y="${y}" font-size="40" font-weight="bold" fill="#1b2428">${value}</text><path d="M170 ${y + 16}H820" stroke="#1b2428" opacity=".25" stroke-width="2"/>`
  return svg(
    `${noise('brush', '.003 .7', 7, '0 0 0 0 .1  0 0 0 0 .13  0 0 0 0 .15  .5 0 0 0 -.12', 2)}${noise('grain', '.6', 3, '0 0 0 0 .1  0 0 0 0 .2  0 0 0 0 .22  .3 0 0 0 0', 2)}<linearGradient id="steel" x1="0" y1="0" x2="1" y2=".8"><stop offset="0" stop-color="#eef1f1"/><stop offset=".38" stop-color="#c4cccd"/><stop offset=".56" stop-color="#f1f4f4"/><stop offset="1" stop-color="#a3adb0"/></linearGradient><linearGradient id="hull" x1="0" x2="0" y2="1"><stop offset="0" stop-color="#1c7474"/><stop offset="1" stop-color="#0a4143"/></linearGradient>`,
    `<rect width="1200" height="900" fill="url(#hull)"/><path d="M0 90C400 20 800 20 1200 110" stroke="#4fa9a5" stroke-width="26" opacity=".5" fill="none"/><rect width="1200" height="900" filter="url(#grain)" opacity=".5"/>
    <g transform="rotate(1.8 600 450)"><rect x="116" y="146" width="976" height="626" rx="26" fill="#000" opacity=".4"/><rect x="104" y="130" width="976" height="626" rx="26" fill="url(#steel)"/><clipPath id="plate"><rect x="104" y="130" width="976" height="626" rx="26"/></clipPath><g clip-path="url(#plate)"><rect x="100" y="126" width="990" height="640" filter="url(#brush)"/><rect x="104" y="130" width="976" height="112" fill="#0f6b6b"/></g>
    <text x="170" y="208" font-size="58" font-weight="bold" fill="#fff">TARNQUELL</text><text x="470" y="208" font-size="40" fill="#cfe6e4">Pumps &amp; Water</text><text x="1010" y="206" font-size="38" fill="#fff" text-anchor="end">Lissa H 40</text>
    ${line(304, 'Serial no.', 'H40-21-0877')}${line(372, 'Q / H', '30 m³/h / 46 m')}${line(440, 'n', '2 910 1/min')}${line(508, 'P2', '7,5 kW · IE4')}${line(576, 'Impeller', '198 mm, 1.4404')}${line(644, 'Seal', 'SiC / SiC, EPDM')}<text x="170" y="712" font-size="28" fill="#3a4347">NPSH 1,1 m · Ra 0,5 µm · p max 10 bar · 140 °C</text>
    <g fill="#1b2428">${cells}</g><text x="950" y="490" font-size="24" text-anchor="middle" fill="#3a4347">Spare parts</text><text x="866" y="330" font-size="62" font-weight="bold" fill="#1b2428">CE</text><text x="960" y="328" font-size="30" fill="#3a4347">EHEDG</text><text x="866" y="400" font-size="28" fill="#3a4347">2021 · week 38</text>
    ${rivet(136, 164, false)}${rivet(1048, 164, false)}${rivet(136, 722, false)}${rivet(1048, 722, false)}</g><path d="M180 130C320 330 260 620 420 770" stroke="#fff" stroke-width="60" opacity=".16" fill="none"/>`,
  )
}

/** A pressure gauge on its pipe, glass a little dirty, needle beyond the red mark. */
export function gauge() {
  const [cx, cy] = [600, 430]
  const at = (value) => ((value / 10) * 270 - 225) * (Math.PI / 180)
  const spot = (value, r) =>
    `${(cx + r * Math.cos(at(value))).toFixed(1)} ${(cy + r * Math.sin(at(value))).toFixed(1)}`
  const marks = Array.from({ length: 51 }, (_, i) => i / 5)
    .map(
      (v) =>
        `<path d="M${spot(v, v % 1 === 0 ? 242 : 262)}L${spot(v, 286)}" stroke="#15191b" stroke-width="${v % 1 === 0 ? 7 : 3}"/>${v % 2 === 0 ? `<text x="${spot(v, 200).split(' ')[0]}" y="${Number(spot(v, 200).split(' ')[1]) + 18}" font-size="52" font-weight="bold" text-anchor="middle" fill="#15191b">${v}</text>` : ''}`,
    )
    .join('')
  const value = 7.4
  return svg(
    `${noise('wall', '.02 .024', 9, '0 0 0 0 .2  0 0 0 0 .2  0 0 0 0 .2  .5 0 0 0 -.12', 5)}${noise('dust', '.05', 13, '0 0 0 0 .45  0 0 0 0 .36  0 0 0 0 .22  3 0 0 0 -1.85', 5)}<linearGradient id="ring" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fbfbfa"/><stop offset=".3" stop-color="#7a8285"/><stop offset=".6" stop-color="#d5dadb"/><stop offset="1" stop-color="#3d4447"/></linearGradient><linearGradient id="pipe" x1="0" x2="1"><stop offset="0" stop-color="#443f38"/><stop offset=".35" stop-color="#b0aca1"/><stop offset="1" stop-color="#2f2b26"/></linearGradient><radialGradient id="face" cx=".4" cy=".35" r=".8"><stop offset="0" stop-color="#fffef8"/><stop offset="1" stop-color="#d9d3c0"/></radialGradient>`,
    `<rect width="1200" height="900" fill="#a59f92"/><rect width="1200" height="900" filter="url(#wall)"/><path d="M0 640h1200" stroke="#6d675c" stroke-width="6" opacity=".5"/><rect y="800" width="1200" height="100" fill="#3f5b63"/><rect y="800" width="1200" height="18" fill="#6f8f98"/><rect x="540" y="740" width="120" height="90" fill="#8e6b31"/><rect x="566" y="690" width="68" height="130" fill="url(#pipe)"/><path d="M520 744h160v50H520z" fill="#b58a42"/><path d="M560 744v50M600 744v50M640 744v50" stroke="#6d4f1f" stroke-width="4"/>
    <circle cx="${cx + 16}" cy="${cy + 24}" r="352" fill="#000" opacity=".35"/><circle cx="${cx}" cy="${cy}" r="348" fill="url(#ring)"/><circle cx="${cx}" cy="${cy}" r="312" fill="#2d3437"/><circle cx="${cx}" cy="${cy}" r="304" fill="url(#face)"/>
    <path d="M${spot(6, 274)}A274 274 0 0 1 ${spot(10, 274)}" fill="none" stroke="#c4302b" stroke-width="22" opacity=".85"/>${marks}<text x="${cx}" y="${cy - 82}" font-size="50" text-anchor="middle" font-weight="bold" fill="#15191b">bar</text><text x="${cx}" y="${cy + 118}" font-size="26" text-anchor="middle" fill="#3d4447">kl. 1.6   ·   G ½ B</text><text x="${cx}" y="${cy + 152}" font-size="24" text-anchor="middle" fill="#3d4447">EN 837-1</text>
    <g transform="rotate(${(value / 10) * 270 - 225} ${cx} ${cy})"><path d="M${cx - 84} ${cy - 13}L${cx + 250} ${cy - 3}v6L${cx - 84} ${cy + 13}z" fill="#000" opacity=".25" transform="translate(6 10)"/><path d="M${cx - 84} ${cy - 13}L${cx + 250} ${cy - 3}v6L${cx - 84} ${cy + 13}z" fill="#101314"/></g><circle cx="${cx}" cy="${cy}" r="28" fill="#22282a"/><circle cx="${cx - 6}" cy="${cy - 7}" r="10" fill="#fff" opacity=".25"/>
    <path d="M360 300C430 170 560 130 680 140C560 190 450 300 420 470C380 440 350 360 360 300z" fill="#fff" opacity=".42"/><clipPath id="glass"><circle cx="${cx}" cy="${cy}" r="304"/></clipPath><g clip-path="url(#glass)"><rect x="290" y="120" width="620" height="620" filter="url(#dust)" opacity=".32"/></g>
    <g transform="rotate(-6 930 690)"><rect x="846" y="640" width="270" height="110" fill="#f1d54b"/><text x="866" y="690" font-size="34" fill="#3b3413" font-weight="bold">P3 discharge</text><text x="866" y="730" font-size="30" fill="#3b3413">set 5,2 bar max!</text></g>`,
  )
}

/** An impeller that was taken out: vanes eaten away at their tips by cavitation, rust in the hub. */
export function impeller() {
  const [cx, cy] = [590, 450]
  const vanes = Array.from({ length: 6 }, (_, i) => {
    const ragged = [0, 18, 42, 8, 30, 12][i]
    return `<g transform="rotate(${i * 60} ${cx} ${cy})"><path d="M${cx + 92} ${cy - 16}C${cx + 170} ${cy - 60} ${cx + 236} ${cy - 140} ${cx + 244 - ragged} ${cy - 236 + ragged}l${-10 - ragged * 0.3} 16l-18 -6l-6 22C${cx + 180} ${cy - 110} ${cx + 130} ${cy - 50} ${cx + 84} ${cy + 26}z" fill="#2b211b" opacity=".55" transform="translate(8 12)"/><path d="M${cx + 92} ${cy - 16}C${cx + 170} ${cy - 60} ${cx + 236} ${cy - 140} ${cx + 244 - ragged} ${cy - 236 + ragged}l${-10 - ragged * 0.3} 16l-18 -6l-6 22C${cx + 180} ${cy - 110} ${cx + 130} ${cy - 50} ${cx + 84} ${cy + 26}z" fill="url(#vane)"/></g>`
  }).join('')
  const pits = Array.from({ length: 150 }, (_, i) => {
    const turn = i * 2.39996
    const r = 150 + ((i * 37) % 178)
    return `<circle cx="${(cx + r * Math.cos(turn)).toFixed(0)}" cy="${(cy + r * Math.sin(turn)).toFixed(0)}" r="${2 + ((i * 13) % 7)}" fill="#1d1410" opacity="${0.35 + ((i * 7) % 5) / 12}"/>`
  }).join('')
  return svg(
    `${noise('rust', '.018', 6, '0 0 0 0 .55  0 0 0 0 .25  0 0 0 0 .08  3.4 0 0 0 -1.35', 5)}${noise('black', '.05', 15, '0 0 0 0 .06  0 0 0 0 .05  0 0 0 0 .04  4 0 0 0 -2.2', 4)}${noise('cloth', '.5 .45', 3, '0 0 0 0 .1  0 0 0 0 .14  0 0 0 0 .22  .4 0 0 0 0', 2)}<radialGradient id="disc"><stop offset="0" stop-color="#8a8276"/><stop offset=".6" stop-color="#a59a88"/><stop offset="1" stop-color="#6b5f50"/></radialGradient><linearGradient id="vane" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#ece6da"/><stop offset=".5" stop-color="#c2b8a6"/><stop offset="1" stop-color="#8a7460"/></linearGradient><radialGradient id="bore" cx=".45" cy=".4"><stop offset=".5" stop-color="#14100d"/><stop offset="1" stop-color="#4d4034"/></radialGradient>`,
    `<rect width="1200" height="900" fill="#4a5f7c"/><path d="M0 120C260 60 420 210 700 130S1100 40 1200 120V0H0z" fill="#3b4e68"/><path d="M0 780c300-80 500 60 760 0s340-20 440-60v180H0z" fill="#3b4e68"/><rect width="1200" height="900" filter="url(#cloth)"/>
    <circle cx="${cx + 24}" cy="${cy + 34}" r="364" fill="#000" opacity=".45"/><circle cx="${cx}" cy="${cy}" r="356" fill="url(#disc)"/><clipPath id="round"><circle cx="${cx}" cy="${cy}" r="356"/></clipPath>${[340, 300, 262, 224].map((r) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="#fff" opacity=".07" stroke-width="3"/>`).join('')}<g clip-path="url(#round)"><rect x="220" y="80" width="740" height="740" filter="url(#rust)" opacity=".8"/></g>${vanes}<g clip-path="url(#round)"><rect x="220" y="80" width="740" height="740" filter="url(#black)" opacity=".55"/>${pits}</g>
    <circle cx="${cx}" cy="${cy}" r="112" fill="#8f8574"/><circle cx="${cx}" cy="${cy}" r="112" fill="none" stroke="#d8cfbf" stroke-width="5" opacity=".6"/><circle cx="${cx}" cy="${cy}" r="54" fill="url(#bore)"/><rect x="${cx - 12}" y="${cy - 72}" width="24" height="30" fill="#14100d"/><circle cx="${cx}" cy="${cy}" r="356" fill="none" stroke="#2b211b" stroke-width="8" opacity=".7"/>
    <g transform="rotate(-3 600 840)"><rect x="120" y="806" width="900" height="62" fill="#f2c230"/>${Array.from({ length: 46 }, (_, i) => `<path d="M${134 + i * 19.4} 806v${i % 5 === 0 ? 34 : 18}" stroke="#1c1a12" stroke-width="3"/>${i % 10 === 0 ? `<text x="${140 + i * 19.4}" y="862" font-size="24" font-weight="bold" fill="#1c1a12">${i / 2} </text>` : ''}`).join('')}</g>`,
  )
}
