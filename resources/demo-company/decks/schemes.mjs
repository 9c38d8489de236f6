// Schemes of plants and of time: how water goes, what happens when. Drawn 1120 wide where they take the whole slide.
import { amber, grey, ink, pale, svg, teal, text } from './drawings.mjs'

const water = '#5aa9c9'
const pipe = (d, colour = teal, wide = 7, dash = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${wide}" stroke-linejoin="round" stroke-dasharray="${dash}"/>`
const tank = (x, y, w, h, level, colour, name) =>
  `<path d="M${x} ${y + 14}a${w / 2} 14 0 0 1 ${w} 0v${h - 34}l-${w / 2} 26l-${w / 2}-26z" fill="#fff" stroke="${ink}" stroke-width="3"/><path d="M${x + 3} ${y + 14 + (h - 34) * (1 - level)}h${w - 6}v${(h - 34) * level}l-${w / 2 - 3} 22l-${w / 2 - 3}-22z" fill="${colour}" opacity=".55"/>${text(x + w / 2, y + 66, name, { anchor: 'middle', size: 15, weight: 650 })}`
const pump = (x, y, name, r = 30) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${teal}"/><path d="M${x - r * 0.45} ${y - r * 0.62}L${x + r * 0.8} ${y}L${x - r * 0.45} ${y + r * 0.62}z" fill="#fff"/>${text(x, y + r + 24, name, { anchor: 'middle', size: 17, weight: 600 })}`
const valve = (x, y) =>
  `<path d="M${x - 15} ${y - 11}v22l30-22v22z" fill="#fff" stroke="${ink}" stroke-width="3"/>`

/** The CIP loop of a brewery: three tanks, supply pump, heater, the object, return pump. */
export const cipLoop = () =>
  svg(
    1120,
    330,
    `${tank(10, 36, 92, 150, 0.8, water, 'Fresh water')}${tank(150, 36, 92, 150, 0.65, amber, 'Lye 2 %')}${tank(290, 36, 92, 150, 0.5, '#7a8f3c', 'Acid 1 %')}
    ${[56, 196, 336].map((x) => `${pipe(`M${x} 190V236`)}${valve(x, 214)}`).join('')}${pipe('M56 238H470')}${pipe('M470 238H610')}${pump(446, 238, 'Lissa H 40')}<rect x="540" y="196" width="80" height="84" rx="10" fill="#fff" stroke="${ink}" stroke-width="3"/><path d="M552 262l18-48 18 48 18-48" fill="none" stroke="${amber}" stroke-width="4"/>${text(580, 308, 'Heater, 80 °C', { anchor: 'middle', size: 17, weight: 600 })}
    ${pipe('M620 238H700V40H790V62')}<path d="M736 76a54 16 0 0 1 108 0v128l-54 40l-54-40z" fill="#fff" stroke="${ink}" stroke-width="3"/><path d="M790 62l-38 60M790 62l-20 70M790 62v76M790 62l20 70M790 62l38 60" stroke="${water}" stroke-width="3"/><circle cx="790" cy="62" r="11" fill="${teal}"/>${text(850, 66, 'Spray ball', { size: 17 })}${text(850, 150, 'Tank 7', { size: 18, weight: 600 })}
    ${pipe('M790 244V270H946')}${pump(946, 238, 'Return, Lissa H 40')}${pipe('M976 238H1090V14H56V30', teal, 4, '12 8')}<path d="M46 16l10 18 10-18z" fill="${teal}"/><g><rect x="1010" y="118" width="104" height="58" rx="10" fill="${pale}" stroke="${teal}" stroke-width="2"/>${text(1062, 142, 'Conductivity', { anchor: 'middle', size: 15 })}${text(1062, 164, '92 µS/cm', { anchor: 'middle', size: 17, weight: 650, fill: teal })}</g>`,
  )

/** A waterworks from well to tap: well, filter, UV, reservoir on the hill, zones by height. */
export const wellToNet = () =>
  svg(
    1120,
    350,
    `<path d="M0 300C180 296 300 300 430 292C560 284 640 190 720 118C760 86 800 84 840 120C900 176 960 236 1120 248V350H0z" fill="#e8efe0"/><path d="M0 324H420C520 322 560 336 640 350H0z" fill="#cfe3ec"/>
    <rect x="66" y="214" width="70" height="72" fill="#fff" stroke="${ink}" stroke-width="3"/><path d="M58 216l43-32 43 32z" fill="${ink}"/><path d="M101 286v58" stroke="${ink}" stroke-width="14"/><path d="M101 300v44" stroke="${water}" stroke-width="7"/>${text(101, 172, 'Well, 62 m', { anchor: 'middle', size: 17, weight: 600 })}
    ${pipe('M136 262H470')}<rect x="196" y="206" width="64" height="88" rx="10" fill="${teal}"/>${[210, 222, 234, 246].map((x) => `<path d="M${x} 218v64" stroke="#fff" stroke-width="3"/>`).join('')}${text(228, 192, 'Klar UF', { anchor: 'middle', size: 17, weight: 600 })}
    <rect x="300" y="232" width="96" height="58" rx="29" fill="${teal}"/><path d="M320 250h56M320 262h56M320 274h56" stroke="#ffd98a" stroke-width="5" stroke-linecap="round"/>${text(348, 218, 'Klar UV', { anchor: 'middle', size: 17, weight: 600 })}${pump(470, 262, 'Aland V 12', 27)}
    ${pipe('M497 262C560 256 640 190 706 120')}<rect x="700" y="66" width="150" height="56" rx="6" fill="#fff" stroke="${ink}" stroke-width="3"/><rect x="704" y="88" width="142" height="30" fill="${water}" opacity=".55"/>${text(775, 54, 'Reservoir, 1,200 m³', { anchor: 'middle', size: 17, weight: 600 })}${text(775, 110, '412 m', { anchor: 'middle', size: 15 })}
    ${pipe('M850 104C900 150 950 214 1010 232')}${[
      [900, 150],
      [950, 200],
      [1010, 222],
      [1060, 232],
    ]
      .map(
        ([x, y], i) =>
          `<path d="M${x} ${y}v-26l20-16 20 16v26z" fill="#fff" stroke="${ink}" stroke-width="2.5"/>${text(x + 20, y - 54, ['', '', '', ''][i], {})}`,
      )
      .join(
        '',
      )}${text(962, 128, 'Upper zone 3.8 bar', { size: 17 })}${text(1108, 290, 'Lower zone 5.2 bar', { anchor: 'end', size: 17 })}
    ${[
      [228, 330, 'bacteria, viruses, clay'],
      [348, 330, ''],
      [600, 160, '61 m lift'],
    ]
      .map(([x, y, words]) => (words ? text(x, y, words, { anchor: 'middle', size: 15, fill: grey }) : ''))
      .join('')}`,
  )

/** NPSH: what the tank gives, what the line takes, what the pump needs; metres of water from 0 (vacuum) up. */
export function npsh() {
  const rows = [
    ['Air pressure', 10.1, pale, 0],
    ['Level in tank', 1.8, water, 10.1],
    ['Suction line, bend', -2.6, amber, 11.9],
    ['Vapour at 78 °C', -4.4, '#b96f4a', 9.3],
    ['Left: available', 4.9, teal, 0],
  ]
  const y = (v) => 356 - v * 25
  return svg(
    660,
    440,
    `<path d="M56 356H640" stroke="${ink}" stroke-width="2"/>${text(20, 24, 'metres of water column', { size: 16, fill: grey })}${[0, 4, 8, 12].map((v) => `${text(44, y(v) + 5, v, { size: 15, fill: grey, anchor: 'end' })}<path d="M56 ${y(v)}H640" stroke="#e0e5e5"/>`).join('')}
    ${rows
      .map(
        ([name, value, colour, from], i) =>
          `<rect x="${74 + i * 114}" y="${y(Math.max(from, from + value))}" width="88" height="${Math.abs(value) * 25}" rx="4" fill="${colour}" ${i === 0 ? `stroke="${grey}"` : ''}/>${text(118 + i * 114, y(Math.max(from, from + value)) - 9, `${value > 0 && i < 2 ? '+' : ''}${value.toFixed(1).replace('-', '−')}`, { anchor: 'middle', weight: 650, halo: 6 })}${name
            .split(/(?<=,|:) | at /)
            .map((part, line) =>
              text(118 + i * 114, 382 + line * 20, part.replace(/,$/, ','), { anchor: 'middle', size: 15 }),
            )
            .join('')}`,
      )
      .join('')}
    <path d="M530 ${y(1.1)}H640" stroke="${ink}" stroke-width="4"/>${text(608, y(1.1) - 8, 'needs 1.1', { anchor: 'end', size: 14, fill: '#fff', weight: 650 })}`,
  )
}

/** Two seals in section: with the dead leg behind it, and in the flow. */
export function deadLeg() {
  const half = (x, bad) =>
    `<g transform="translate(${x} 0)"><rect x="0" y="60" width="300" height="250" rx="12" fill="#eef3f3" stroke="${ink}" stroke-width="4"/><path d="M20 80h120v210H20z" fill="${water}" opacity=".45"/><rect x="40" y="172" width="240" height="26" fill="#9aa7aa" stroke="${ink}" stroke-width="3"/>${bad ? `<path d="M140 100h92v58h-92z" fill="${amber}" opacity=".75"/><path d="M140 212h92v58h-92z" fill="${amber}" opacity=".75"/><rect x="232" y="150" width="22" height="70" fill="${ink}"/>${text(186, 134, 'lye', { anchor: 'middle', size: 16 })}${text(186, 246, 'lye', { anchor: 'middle', size: 16 })}` : `<rect x="140" y="140" width="24" height="90" fill="${teal}"/><rect x="166" y="150" width="20" height="70" fill="${ink}"/><path d="M60 110c40 0 60 10 74 36M60 260c40 0 60-10 74-36" fill="none" stroke="${teal}" stroke-width="5"/><path d="M122 138l14 10 2-18M122 232l14-10 2 18" fill="none" stroke="${teal}" stroke-width="5"/>`}${text(150, 350, bad ? 'Seal behind the wall' : 'Seal in the flow', { anchor: 'middle', size: 20, weight: 650, fill: bad ? '#8a560b' : teal })}${text(150, 378, bad ? '41 ml that no rinse reaches' : '0 ml, rinsed from three sides', { anchor: 'middle', size: 17, fill: grey })}</g>`
  return svg(650, 400, `${half(10, true)}${half(340, false)}`)
}

/** Strip of time: [place, words, small words, figure where it is not the place] along `most`, above and below in turn. */
export function strip(stops, { most, unit, width = 1120 }) {
  const x = (v) => 96 + (v / most) * (width - 196)
  return svg(
    width,
    290,
    `<path d="M96 150H${width - 96}" stroke="${pale}" stroke-width="26" stroke-linecap="round"/><path d="M96 150H${x(stops.at(-1)[0])}" stroke="${teal}" stroke-width="10" stroke-linecap="round"/>${stops
      .map(([at, words, more, shown = at], i) => {
        const up = i % 2 === 0
        return `<path d="M${x(at)} ${up ? 130 : 170}V${up ? 92 : 208}" stroke="${grey}" stroke-width="2"/><circle cx="${x(at)}" cy="150" r="15" fill="${i === stops.length - 1 ? amber : '#fff'}" stroke="${teal}" stroke-width="5"/>${text(x(at), up ? 44 : 236, `${shown} ${unit}`, { anchor: 'middle', weight: 650, fill: teal, size: 20 })}${text(x(at), up ? 68 : 260, words, { anchor: 'middle', size: 19 })}${more ? text(x(at), up ? 88 : 282, more, { anchor: 'middle', size: 15, fill: grey }) : ''}`
      })
      .join('')}`,
  )
}

/** Ten years of one pump, run until it breaks and looked after. Years from 0; kinds: b breakdown, i inspection, o overhaul, s seal. */
export function tenYears() {
  const x = (v) => 210 + v * 86
  const row = (y, name, under, marks) =>
    `${text(0, y - 2, name, { size: 20, weight: 650 })}${text(0, y + 22, under, { size: 16, fill: grey })}<path d="M210 ${y}H1090" stroke="#d9dedd" stroke-width="20" stroke-linecap="round"/>${marks.map(([at, kind]) => (kind === 'b' ? `<rect x="${x(at) - 10}" y="${y - 32}" width="26" height="64" rx="5" fill="#b8432f"/><path d="M${x(at) - 3} ${y - 6}l12 12M${x(at) + 9} ${y - 6}l-12 12" stroke="#fff" stroke-width="3"/>` : kind === 'o' ? `<rect x="${x(at) - 15}" y="${y - 19}" width="38" height="38" rx="8" fill="${teal}"/>` : kind === 's' ? `<rect x="${x(at) - 10}" y="${y - 12}" width="24" height="24" rx="5" fill="${amber}"/>` : `<circle cx="${x(at)}" cy="${y}" r="7" fill="${teal}"/>`)).join('')}`
  return svg(
    1120,
    310,
    `${Array.from({ length: 11 }, (_, v) => `<path d="M${x(v)} 26V250" stroke="#edf0f0"/>${text(x(v), 18, v === 0 ? 'new' : v, { anchor: 'middle', size: 16, fill: grey })}`).join('')}${row(
      90,
      'Until it breaks',
      '97 h standstill',
      [
        [1.6, 's'],
        [2.9, 'b'],
        [4.2, 's'],
        [5.5, 'b'],
        [6.8, 's'],
        [7.3, 'b'],
        [9.1, 'b'],
      ],
    )}${row(196, 'Looked after', '11 h standstill, planned', [...Array.from({ length: 20 }, (_, i) => [0.5 + i * 0.5, 'i']).filter(([v]) => v < 10 && v !== 4 && v !== 8), [2, 's'], [4, 'o'], [6, 's'], [8, 'o']])}
    <rect x="210" y="280" width="20" height="20" rx="5" fill="#b8432f"/>${text(240, 296, 'breakdown', { size: 16 })}<rect x="360" y="280" width="20" height="20" rx="5" fill="${amber}"/>${text(390, 296, 'seal', { size: 16 })}<rect x="460" y="280" width="20" height="20" rx="5" fill="${teal}"/>${text(490, 296, 'overhaul', { size: 16 })}<circle cx="610" cy="290" r="7" fill="${teal}"/>${text(626, 296, 'inspection, two hours', { size: 16 })}`,
  )
}

/** The service network: a coast line drawn freely, depots with the circle that a van reaches in a day. No real map. */
export function network({ width = 660, height = 430 } = {}) {
  const depots = [
    [300, 80, 'Lund'],
    [430, 150, 'Łódź'],
    [250, 190, 'Essen'],
    [400, 270, 'Vienna'],
    [210, 300, 'Lyon'],
    [560, 160, 'Kyiv'],
    [120, 360, 'Valencia'],
  ]
  const links = [
    [2, 0],
    [2, 1],
    [2, 3],
    [2, 4],
    [1, 5],
    [4, 6],
    [3, 1],
  ]
  const dots = Array.from({ length: 32 * 20 }, (_, i) => [
    ((i % 32) + 0.5) * 20.6,
    (Math.floor(i / 32) + 0.5) * 21,
  ])
    .filter(
      ([x, y]) =>
        Math.hypot((x - 330) / 300, (y - 215) / 190) +
          0.13 * Math.sin(x / 37) +
          0.12 * Math.cos(y / 29 + x / 90) <
        0.98,
    )
    .map(([x, y]) => `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="4.2" fill="#cbd8d8"/>`)
    .join('')
  return svg(
    width,
    height,
    `${dots}${depots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="84" fill="${teal}" opacity=".11"/>`).join('')}${links.map(([a, b]) => `<path d="M${depots[a][0]} ${depots[a][1]}L${depots[b][0]} ${depots[b][1]}" stroke="${teal}" stroke-width="2.5" stroke-dasharray="3 6"/>`).join('')}${depots.map(([x, y, name], i) => `<circle cx="${x}" cy="${y}" r="${i === 2 ? 15 : 11}" fill="${i === 2 ? amber : teal}" stroke="#fff" stroke-width="4"/>${text(x + 18, y + 6, name, { size: 18, weight: 600, halo: 6 })}`).join('')}${text(12, height - 6, 'Circle: a van is there within four hours', { size: 16, fill: grey, halo: 8 })}`,
  )
}

/** What a price shows and hides: an iceberg in true proportions of area (4 to 96). */
export const iceberg = () =>
  svg(
    640,
    440,
    `<rect y="112" width="640" height="328" fill="#cfe3ec" rx="10"/><path d="M0 112q40-12 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0" fill="none" stroke="#fff" stroke-width="6"/><path d="M252 112l34-62 30 18 38-36 42 80z" fill="#fff" stroke="${ink}" stroke-width="3" stroke-linejoin="round"/><path d="M252 112H396L486 150L540 232L468 340L352 418L232 386L128 296L104 206L176 138z" fill="${teal}" opacity=".88"/><path d="M252 112l40 120 60 186M396 112l-104 120-188-26M292 232l248 0" stroke="#fff" stroke-opacity=".22" stroke-width="3" fill="none"/>
    ${text(420, 62, 'Price 9,800 €', { size: 22, weight: 650 })}${text(322, 202, 'Energy 262,500 €', { size: 27, weight: 680, fill: '#fff', anchor: 'middle' })}${text(322, 272, 'Standstill 31,000 €', { size: 21, fill: '#fff', anchor: 'middle' })}${text(330, 326, 'Care 24,000 €', { size: 19, fill: '#fff', anchor: 'middle' })}`,
  )

/** Water in and out of a membrane plant as a stream whose width is its share. */
export const sankey = () =>
  svg(
    660,
    430,
    `<path d="M0 90H250C380 90 420 70 640 70V246C420 246 380 254 250 254H0z" fill="${water}" opacity=".55"/><path d="M250 254C380 254 420 330 640 330V338C420 338 380 262 250 262H0V254z" fill="${teal}"/><path d="M250 262C360 262 420 380 640 380V398C420 398 340 274 250 274H0V262z" fill="${amber}" opacity=".8"/><rect x="236" y="76" width="28" height="212" rx="6" fill="${ink}"/>${text(16, 180, 'Spring 182,000 m³', { size: 22, weight: 650 })}${text(640, 164, 'To the net 174,700 m³', { size: 22, weight: 650, anchor: 'end' })}${text(640, 364, 'Klar UF 500: 4 %', { size: 18, fill: teal, weight: 650, anchor: 'end' })}${text(640, 418, 'Others: 9 %', { size: 18, fill: '#8a560b', anchor: 'end' })}${text(250, 64, 'membrane', { size: 17, anchor: 'middle', fill: grey })}`,
  )

/** Three or four tiles with a large number and a line, for what comes next. */
export const tiles = (items) =>
  svg(
    1120,
    280,
    items
      .map(([head, words, more], i) => {
        const w = (1120 - 28 * (items.length - 1)) / items.length
        const x = i * (w + 28)
        return `<rect x="${x}" y="10" width="${w}" height="250" rx="18" fill="${i === items.length - 1 ? teal : '#fff'}" stroke="${i === items.length - 1 ? teal : '#d9dedd'}" stroke-width="2"/><circle cx="${x + 46}" cy="62" r="25" fill="${i === items.length - 1 ? '#fff' : pale}"/>${text(x + 46, 71, i + 1, { anchor: 'middle', size: 25, weight: 680, fill: teal })}${text(x + 28, 146, head, { size: 28, weight: 680, fill: i === items.length - 1 ? '#fff' : ink })}${text(x + 28, 186, words, { size: 19, fill: i === items.length - 1 ? '#d3e4e3' : '#4b5b5f' })}${more ? text(x + 28, 214, more, { size: 19, fill: i === items.length - 1 ? '#d3e4e3' : '#4b5b5f' }) : ''}`
      })
      .join(''),
  )

/** Six weeks of a trial as a calendar: what is measured in which week. */
export const sixWeeks = () =>
  svg(
    660,
    400,
    `${['Their pump', 'Lissa H 40'].map((name, r) => text(0, 96 + r * 118, name, { size: 18, weight: 650 })).join('')}${[1, 2, 3, 4, 5, 6].map((week, i) => `${text(168 + i * 84, 30, `Week ${week}`, { anchor: 'middle', size: 16, fill: grey })}<rect x="${130 + i * 84}" y="52" width="76" height="78" rx="10" fill="${i < 1 ? '#e7ebeb' : '#f4f6f6'}" stroke="#d9dedd"/><rect x="${130 + i * 84}" y="170" width="76" height="78" rx="10" fill="${i === 0 ? '#f4f6f6' : pale}" stroke="${i === 0 ? '#d9dedd' : teal}"/>${i === 0 ? text(168, 97, '46 min', { anchor: 'middle', size: 18, weight: 650 }) : text(168 + i * 84, 215, `${[0, 36, 33, 31, 31, 30][i]} min`, { anchor: 'middle', size: 18, weight: 650, fill: teal })}`).join('')}${[0, 1, 2, 3, 4].map((i) => `<circle cx="${168 + [0, 1, 2, 4, 5][i] * 84}" cy="300" r="22" fill="#fff" stroke="${grey}" stroke-width="3"/>${Array.from({ length: [9, 3, 1, 0, 0][i] }, (_, n) => `<circle cx="${168 + [0, 1, 2, 4, 5][i] * 84 + 13 * Math.cos(n * 2.4) * Math.sqrt(n / 9)}" cy="${300 + 13 * Math.sin(n * 2.4) * Math.sqrt(n / 9)}" r="3.4" fill="${amber}"/>`).join('')}`).join('')}${text(0, 306, 'Swabs', { size: 18, weight: 650 })}${text(0, 370, 'Cleaning time and colonies on the plate, both by your own people', { size: 16, fill: grey })}`,
  )
