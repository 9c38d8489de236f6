// Drawings for the decks, as SVG made by script: curves are computed, not traced. All sizes in the slide's own pixels (1280 × 720).

export const ink = '#1d2b2f'
export const teal = '#0f6b6b'
export const pale = '#dfeceb'
export const amber = '#d98b19'
export const grey = '#8a979a'

export const text = (x, y, words, { size = 18, fill = ink, anchor = 'start', weight = 400, halo = 0 } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" stroke="#fbfaf7" stroke-width="${halo}" paint-order="stroke" font-weight="${weight}">${words}</text>`
export const svg = (width, height, inside) =>
  `<svg viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg" font-family="Inter Variable, sans-serif">${inside}</svg>`

/** Head over flow by H = H0 − k·Q², the system curve H = Hs + r·Q², and where they meet. Flow in m³/h, head in m. */
export function pumpCurve({ shutOff, most, fall, system, resistance, npsh, width = 620, height = 420 }) {
  const [left, bottom, w, h] = [70, height - 60, width - 110, height - 110]
  const x = (q) => left + (q / most) * w
  const y = (head) => bottom - (head / (shutOff * 1.15)) * h
  const line = (rule) =>
    Array.from({ length: 61 }, (_, step) => (step * most) / 60)
      .map((q, i) => `${i ? 'L' : 'M'}${x(q).toFixed(1)} ${y(Math.max(0, rule(q))).toFixed(1)}`)
      .join('')
  const duty = Math.sqrt((shutOff - system) / (fall + resistance))
  const head = shutOff - fall * duty * duty
  const grid = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (part) =>
        `<path d="M${left} ${bottom - part * h}H${left + w}" stroke="#e3e8e8"/>${text(left - 10, bottom - part * h + 6, Math.round(part * shutOff * 1.15), { size: 15, anchor: 'end', fill: grey })}${text(left + part * w, bottom + 24, Math.round(part * most), { size: 15, anchor: 'middle', fill: grey })}`,
    )
    .join('')
  return svg(
    width,
    height,
    `${grid}${text(left, 24, 'Head, m', { size: 16, fill: grey })}${text(left + w, bottom + 48, 'Flow, m³/h', { size: 16, fill: grey, anchor: 'end' })}
    <path d="${line((q) => shutOff - fall * q * q)}" fill="none" stroke="${teal}" stroke-width="5"/>
    <path d="${line((q) => system + resistance * q * q)}" fill="none" stroke="${ink}" stroke-width="3" stroke-dasharray="9 7"/>
    <path d="${line((q) => npsh * (0.6 + 1.4 * (q / most) ** 2) * 4)}" fill="none" stroke="${amber}" stroke-width="3"/>
    <path d="M${x(duty)} ${bottom}V${y(head)}H${left}" fill="none" stroke="${grey}" stroke-dasharray="3 5"/><circle cx="${x(duty)}" cy="${y(head)}" r="10" fill="${teal}" stroke="#fff" stroke-width="3"/>
    ${text(x(duty) + 16, y(head) - 12, `${duty.toFixed(0)} m³/h at ${head.toFixed(0)} m`, { weight: 650, fill: teal, halo: 8 })}${text(x(most * 0.03), y(shutOff) - 14, 'pump', { fill: teal })}${text(x(most * 0.03), y(system) - 12, 'system')}${text(x(most * 0.99), y(npsh * 8) - 10, 'NPSH × 4', { fill: amber, anchor: 'end' })}`,
  )
}

/** Bars in parts, one below the other: `rows` of name and parts [value, colour, label]. */
export function bars(rows, { unit = '', width = 640, height = 420 } = {}) {
  const most = Math.max(...rows.map((row) => row.parts.reduce((sum, [value]) => sum + value, 0)))
  const step = (height - 30) / rows.length
  const thick = Math.min(74, step * 0.5)
  return svg(
    width,
    height,
    rows
      .map((row, index) => {
        let from = 0
        const top = index * step + 36
        const scale = (width - 150) / most
        const drawn = row.parts
          .map(([value, colour, label]) => {
            const at = from
            from += value * scale
            return `<rect x="${at}" y="${top}" width="${Math.max(1, value * scale - 3)}" height="${thick}" rx="4" fill="${colour}"/>${label && value * scale > 70 ? text(at + 12, top + thick / 2 + 6, label, { fill: colour === pale ? ink : '#fff', size: 16 }) : ''}`
          })
          .join('')
        const sum = row.parts.reduce((all, [value]) => all + value, 0)
        return `${text(0, top - 12, row.name, { size: 18, weight: 600 })}${drawn}${text(from + 10, top + thick / 2 + 7, `${sum.toLocaleString('en-GB')} ${unit}`, { size: 18, weight: 650 })}`
      })
      .join(''),
  )
}

/** Stations in a row with pipes between. `marked` are drawn in the accent. */
export function process(stations, { marked = [], width = 1120, height = 250 } = {}) {
  const gap = width / stations.length
  return svg(
    width,
    height,
    `<path d="M0 120H${width - 20}" stroke="${teal}" stroke-width="8" opacity=".25"/><path d="M${width - 34} 104l24 16-24 16" fill="none" stroke="${teal}" stroke-width="5" opacity=".5"/>${stations
      .map(([name, detail, shape], index) => {
        const x = gap * index + gap / 2 - 12
        const on = marked.includes(index)
        const look = `fill="${on ? teal : '#fff'}" stroke="${on ? teal : ink}" stroke-width="3"`
        const line = on ? '#fff' : ink
        const body =
          shape === 'tank'
            ? `<path d="M${x - 38} 66a38 16 0 0 1 76 0v92l-38 28-38-28z" ${look}/>`
            : shape === 'pump'
              ? `<circle cx="${x}" cy="120" r="44" ${look}/><path d="M${x - 20} 92l44 28-44 28z" fill="${line}"/>`
              : shape === 'filter'
                ? `<rect x="${x - 40}" y="70" width="80" height="100" rx="14" ${look}/>${[-22, -8, 6, 20].map((d) => `<path d="M${x + d} 82v76" stroke="${line}" stroke-width="3"/>`).join('')}`
                : shape === 'uv'
                  ? `<rect x="${x - 48}" y="84" width="96" height="72" rx="36" ${look}/><path d="M${x - 30} 106h60M${x - 30} 120h60M${x - 30} 134h60" stroke="${on ? '#ffd98a' : amber}" stroke-width="5" stroke-linecap="round"/>`
                  : `<rect x="${x - 42}" y="80" width="84" height="80" rx="10" ${look}/>`
        return `${body}${text(x, 214, name, { anchor: 'middle', weight: 600 })}${text(x, 238, detail, { anchor: 'middle', size: 15, fill: grey })}`
      })
      .join('')}`,
  )
}

/** Cross-section of the hygienic pump: casing, impeller with curved vanes, seal, shaft and motor. */
export function pumpSection() {
  const vanes = Array.from(
    { length: 6 },
    (_, index) =>
      `<path transform="rotate(${index * 60} 210 240)" d="M226 222C262 206 288 176 288 140" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round"/>`,
  ).join('')
  const label = (x1, y1, x2, y2, words, anchor = 'start') =>
    `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${grey}" stroke-width="2"/><circle cx="${x1}" cy="${y1}" r="5" fill="${amber}"/>${text(x2 + (anchor === 'end' ? -8 : 8), y2 + 6, words, { anchor, size: 17 })}`
  return svg(
    640,
    460,
    `<path d="M210 84a156 156 0 1 0 156 156V70h-76v52a156 156 0 0 0-80-38z" fill="${pale}" stroke="${ink}" stroke-width="5" stroke-linejoin="round"/><rect x="278" y="48" width="100" height="24" rx="5" fill="${ink}"/>
    <circle cx="210" cy="240" r="112" fill="${teal}"/>${vanes}<circle cx="210" cy="240" r="34" fill="#fff" stroke="${ink}" stroke-width="5"/><circle cx="210" cy="240" r="12" fill="${amber}"/>
    <path d="M400 190h24v100h-24z" fill="${amber}"/><path d="M424 226h60v28h-60z" fill="${ink}"/><rect x="484" y="166" width="140" height="148" rx="12" fill="#c9d3d4" stroke="${ink}" stroke-width="4"/>${[0, 1, 2, 3, 4].map((each) => `<path d="M${504 + each * 25} 178v124" stroke="${ink}" stroke-width="2" opacity=".45"/>`).join('')}<path d="M366 240h34" stroke="${ink}" stroke-width="8"/>
    ${label(288, 140, 400, 104, 'Impeller from one bar')}${label(412, 280, 440, 372, 'Seal from the front')}${label(120, 366, 60, 430, 'No dead leg, Ra 0.5 µm')}`,
  )
}

/** A hollow fibre in section: pores, what stays outside, what goes through. */
export function membrane() {
  const dots = Array.from(
    { length: 46 },
    (_, index) =>
      `<circle cx="${30 + ((index * 83) % 560)}" cy="${30 + ((index * 47) % 120)}" r="${[4, 7, 11][index % 3]}" fill="${[amber, '#b96f4a', '#7a8f3c'][index % 3]}" opacity=".85"/>`,
  ).join('')
  const wall = Array.from(
    { length: 31 },
    (_, index) => `<rect x="${index * 20 + 4}" y="190" width="13" height="54" rx="5" fill="${teal}"/>`,
  ).join('')
  const drops = Array.from(
    { length: 26 },
    (_, index) =>
      `<circle cx="${24 + ((index * 61) % 580)}" cy="${282 + ((index * 29) % 90)}" r="4" fill="#5aa9c9"/>`,
  ).join('')
  return svg(
    640,
    420,
    `<rect width="630" height="180" rx="10" fill="#f3ead9"/>${dots}${wall}<rect y="256" width="630" height="140" rx="10" fill="#e4f1f6"/>${drops}${text(14, 412, 'Inside: water and salts', { size: 16 })}${text(616, 176, 'Outside: bacteria, viruses, clay', { size: 16, anchor: 'end' })}`,
  )
}

/** The UV reactor along its axis: lamps in sleeves, flow through, sensor. */
export function reactor() {
  const lamps = [0, 1, 2, 3]
    .map(
      (each) =>
        `<rect x="120" y="${142 + each * 42}" width="390" height="20" rx="10" fill="#fff7dd" stroke="${amber}" stroke-width="3"/><path d="M134 ${152 + each * 42}h362" stroke="${amber}" stroke-width="5" stroke-linecap="round"/>`,
    )
    .join('')
  return svg(
    640,
    430,
    `<defs><linearGradient id="glow" x1="0" x2="1"><stop offset="0" stop-color="#e9f3f4"/><stop offset=".5" stop-color="#cfe6ff"/><stop offset="1" stop-color="#e9f3f4"/></linearGradient></defs><rect x="80" y="110" width="470" height="200" rx="60" fill="url(#glow)" stroke="${ink}" stroke-width="5"/>${lamps}<path d="M150 110V30h90v80M390 310v80h90v-80" fill="#e9f3f4" stroke="${ink}" stroke-width="5"/><path d="M195 36v56m-14-16l14 18 14-18M435 328v54m-14-16l14 18 14-18" stroke="${teal}" stroke-width="5" fill="none"/><rect x="300" y="76" width="34" height="50" rx="6" fill="${teal}"/>${text(344, 92, 'Sensor: dose, second by second', { size: 17 })}${text(560, 200, 'Lamps', { size: 17 })}${text(560, 222, '40–100 %', { size: 17, weight: 650, fill: amber })}${text(252, 52, 'In', { size: 17 })}${text(492, 386, 'Out: 400 J/m²', { size: 17, weight: 650 })}`,
  )
}
