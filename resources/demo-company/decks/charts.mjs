// Charts of the decks, computed from the rules that they show. A chart draws its frame, then lines, areas and words in its own units.
import { amber, grey, ink, pale, svg, teal, text } from './drawings.mjs'

const red = '#b8432f'

/** An empty chart: `x` and `y` turn units to pixels; `inside` is what has been drawn. */
function chart({ width = 660, height = 430, most: [mx, my], names: [nx, ny], ticksX, ticksY, low = [0, 0] }) {
  const [left, top, right, bottom] = [64, 38, width - 24, height - 58]
  const x = (v) => left + ((v - low[0]) / (mx - low[0])) * (right - left)
  const y = (v) => bottom - ((v - low[1]) / (my - low[1])) * (bottom - top)
  let drawn =
    text(left - 40, 20, ny, { size: 16, fill: grey }) +
    text(right, height - 8, nx, { size: 16, fill: grey, anchor: 'end' })
  for (const v of ticksY)
    drawn += `<path d="M${left} ${y(v)}H${right}" stroke="#e0e5e5"/>${text(left - 10, y(v) + 5, v.toLocaleString('en-GB'), { size: 15, fill: grey, anchor: 'end' })}`
  for (const v of ticksX) drawn += text(x(v), bottom + 24, v, { size: 15, fill: grey, anchor: 'middle' })
  const path = (rule, from, to, steps = 120) =>
    Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
      .map((v, i) => `${i ? 'L' : 'M'}${x(v).toFixed(1)} ${y(rule(v)).toFixed(1)}`)
      .join('')
  const self = {
    x,
    y,
    line: (rule, colour, { from = low[0], to = mx, wide = 5, dash = '' } = {}) => {
      drawn += `<path d="${path(rule, from, to)}" fill="none" stroke="${colour}" stroke-width="${wide}" stroke-linejoin="round" stroke-dasharray="${dash}"/>`
      return self
    },
    area: (rule, colour, opacity, { from = low[0], to = mx, floor = low[1] } = {}) => {
      drawn += `<path d="${path(rule, from, to)}L${x(to)} ${y(floor)}L${x(from)} ${y(floor)}Z" fill="${colour}" opacity="${opacity}"/>`
      return self
    },
    say: (vx, vy, words, look = {}) => {
      drawn += text(x(vx), y(vy), words, { halo: 7, ...look })
      return self
    },
    add: (inside) => {
      drawn += inside
      return self
    },
    done: () => svg(width, height, drawn),
  }
  return self
}

/** Conductivity of the last rinse: it falls as e^(−t/τ), but from a dead leg lye seeps on. µS/cm over minutes. */
export function rinse() {
  const clean = (t) => 20 + 3000 * Math.exp(-t / 2.1)
  const seeping = (t) => 20 + 3000 * Math.exp(-t / 2.1) + 620 * Math.exp(-t / 9) * (1 - Math.exp(-t / 1.5))
  const c = chart({
    most: [24, 1200],
    names: ['minutes of rinsing', 'µS/cm'],
    ticksX: [0, 4, 8, 12, 16, 20, 24],
    ticksY: [0, 300, 600, 900, 1200],
  })
  const cut = (rule) => (t) => Math.min(1200, rule(t))
  c.area(cut(seeping), amber, 0.16)
    .area(cut(clean), '#fbfaf7', 1)
    .line(cut(seeping), amber)
    .line(cut(clean), teal)
  c.add(
    `<path d="M${c.x(0)} ${c.y(100)}H${c.x(24)}" stroke="${ink}" stroke-width="2" stroke-dasharray="7 6"/>`,
  )
  c.add(
    [
      [7.6, teal],
      [18.9, amber],
    ]
      .map(
        ([t, colour]) =>
          `<circle cx="${c.x(t)}" cy="${c.y(100)}" r="9" fill="${colour}" stroke="#fff" stroke-width="3"/>`,
      )
      .join(''),
  )
  return c
    .say(7.9, 150, '8 min', { weight: 650, fill: teal })
    .say(19.1, 160, '19 min', { weight: 650, fill: '#a5660c' })
    .say(8, 560, 'lye seeps out of the dead leg', { fill: '#a5660c' })
    .say(0.4, 40, 'limit 100 µS/cm', { size: 15 })
    .done()
}

/** Turbidity of a spring after heavy rain at hour 6: a gamma-like wave. NTU over hours. */
export function turbidity() {
  const wave = (t) => 0.25 + (t < 12 ? 0 : 3.7 * ((t - 12) / 7) * Math.exp(1 - (t - 12) / 7))
  const c = chart({
    most: [60, 5],
    names: ['hours', 'NTU'],
    ticksX: [0, 12, 24, 36, 48, 60],
    ticksY: [0, 1, 2, 3, 4, 5],
  })
  const rain = [2, 3, 4, 5, 6, 7, 8]
    .map(
      (h, i) =>
        `<rect x="${c.x(h)}" y="${c.y(5)}" width="7" height="${[14, 30, 62, 84, 70, 36, 16][i]}" fill="#5aa9c9" opacity=".75"/>`,
    )
    .join('')
  c.area((t) => Math.max(1, wave(t)), amber, 0.22, { from: 12.4, to: 36, floor: 1 })
    .add(rain)
    .line(wave, teal)
  c.add(
    `<path d="M${c.x(0)} ${c.y(1)}H${c.x(60)}" stroke="${red}" stroke-width="2.5" stroke-dasharray="8 6"/>`,
  )
  c.add(
    `<path d="M${c.x(14)} ${c.y(1.5)}V${c.y(4.3)}" stroke="${ink}" stroke-width="2"/><circle cx="${c.x(14)}" cy="${c.y(1.5)}" r="6" fill="${ink}"/>`,
  )
  return c
    .say(9.5, 4.72, 'rain', { fill: '#38758f' })
    .say(14.8, 4.35, '02:10  foreman asleep, 23 km away', { size: 17 })
    .say(46, 1.14, 'limit 1 NTU', { fill: red, size: 16 })
    .say(24, 1.9, '24 h above', { weight: 650, fill: '#8a560b' })
    .done()
}

/** Inactivation in log10 over UV dose in J/m²: each organism with a slope of its own, levelling off; four logs at about 85, 230, 350 and, for adenovirus, beyond 1,800. */
export function doseCurve() {
  const c = chart({
    most: [600, 6],
    names: ['dose, J/m²', 'log reduction'],
    ticksX: [0, 100, 200, 300, 400, 500, 600],
    ticksY: [0, 1, 2, 3, 4, 5, 6],
  })
  const rule = (slope, top) => (d) => top * (1 - Math.exp((-slope * d) / top))
  c.add(
    `<rect x="${c.x(400)}" y="38" width="${c.x(600) - c.x(400)}" height="${c.y(0) - 38}" fill="${pale}"/>`,
  )
  c.line(rule(0.075, 6.4), '#7a8f3c')
    .line(rule(0.05, 5.4), teal)
    .line(rule(0.018, 6), '#38758f')
    .line(rule(0.00225, 12), amber)
  c.add(`<path d="M${c.x(400)} 38V${c.y(0)}" stroke="${ink}" stroke-width="3"/>`)
  return c
    .say(116, 5.25, 'E. coli', { fill: '#66782f' })
    .say(176, 4.15, 'Cryptosporidium', { fill: teal })
    .say(410, 3.72, 'Rotavirus', { fill: '#38758f' })
    .say(196, 1.02, 'Adenovirus: for that the membrane', { fill: '#a5660c', size: 17 })
    .say(410, 5.7, 'Klar UV 400', { weight: 650 })
    .done()
}

/** Flow of a day, and the lamps' power following it; the grey line burns all day. Per cent over hours. */
export function dayOfLamps() {
  const flow = (h) =>
    46 +
    30 * Math.exp(-(((h - 7.5) / 2.2) ** 2)) +
    36 * Math.exp(-(((h - 19) / 2.8) ** 2)) +
    14 * Math.exp(-(((h - 12.5) / 2) ** 2)) -
    16 * Math.exp(-(((h - 3) / 3) ** 2))
  const lamps = (h) => Math.max(40, 0.92 * flow(h))
  const c = chart({
    most: [24, 110],
    names: ['hour of the day', '%'],
    ticksX: [0, 4, 8, 12, 16, 20, 24],
    ticksY: [0, 25, 50, 75, 100],
  })
  c.area(() => 100, amber, 0.18)
    .area(lamps, '#fbfaf7', 1)
    .area(lamps, teal, 0.18)
    .line(flow, '#5aa9c9', { wide: 3, dash: '8 6' })
    .line(() => 100, grey)
    .line(lamps, teal)
  return c
    .say(0.4, 103, 'fixed output', { fill: grey })
    .say(0.4, 47, 'Klar UV 400', { fill: teal, weight: 650 })
    .say(8.2, 84, 'burnt for nothing', { fill: '#8a560b' })
    .say(20.6, 60, 'flow', { fill: '#38758f' })
    .done()
}

/** Two speeds and two positions of the valve: what throttling destroys. Head in m over flow in m³/h. */
export function throttled() {
  const full = (q) => 48 - 0.0008 * q * q
  const slow = (q) => 0.64 * 48 - 0.0008 * q * q
  const open = (q) => 14 + 0.0011 * q * q
  const shut = (q) => 14 + 0.0031 * q * q
  const c = chart({
    most: [180, 54],
    names: ['flow, m³/h', 'head, m'],
    ticksX: [0, 30, 60, 90, 120, 150, 180],
    ticksY: [0, 10, 20, 30, 40, 50],
  })
  const q = Math.sqrt(34 / 0.0039)
  c.add(
    `<rect x="${c.x(0)}" y="${c.y(full(q))}" width="${c.x(q) - c.x(0)}" height="${c.y(open(q)) - c.y(full(q))}" fill="${amber}" opacity=".28"/>`,
  )
  c.line(full, teal)
    .line(slow, teal, { wide: 3, dash: '9 7', to: 165 })
    .line(open, ink, { wide: 3 })
    .line(shut, ink, { wide: 3, dash: '5 6', to: 113 })
  c.add(
    `<path d="M${c.x(q)} ${c.y(0)}V${c.y(full(q))}" stroke="${grey}" stroke-dasharray="3 5" stroke-width="2"/>`,
  )
  c.add(
    [
      [full(q), amber],
      [open(q), teal],
    ]
      .map(
        ([h, colour]) =>
          `<circle cx="${c.x(q)}" cy="${c.y(h)}" r="10" fill="${colour}" stroke="#fff" stroke-width="3"/>`,
      )
      .join(''),
  )
  return c
    .say(8, 33.5, 'destroyed in the valve', { fill: '#8a560b', weight: 650 })
    .say(112, 39.5, '100 % speed', { fill: teal })
    .say(116, 14, '80 %', { fill: teal, anchor: 'start' })
    .say(142, 33, 'valve open', { size: 17 })
    .say(98, 49.5, 'valve at 40 %', { size: 17, anchor: 'start' })
    .done()
}

/** Power over speed: P = P₀ · n³. */
export function cube() {
  const c = chart({
    low: [40, 0],
    most: [100, 34],
    names: ['speed, %', 'kW'],
    ticksX: [40, 50, 60, 70, 80, 90, 100],
    ticksY: [0, 10, 20, 30],
  })
  c.area((n) => 30 * (n / 100) ** 3, teal, 0.13).line((n) => 30 * (n / 100) ** 3, teal)
  for (const n of [100, 90, 80, 70]) {
    const p = 30 * (n / 100) ** 3
    c.add(
      `<path d="M${c.x(n)} ${c.y(0)}V${c.y(p)}" stroke="${n === 80 ? amber : grey}" stroke-width="${n === 80 ? 4 : 2}" stroke-dasharray="4 5"/><circle cx="${c.x(n)}" cy="${c.y(p)}" r="9" fill="${n === 80 ? amber : teal}" stroke="#fff" stroke-width="3"/>`,
    ).say(n - 1.4, p + 1.3, `${p.toFixed(1)} kW`, {
      anchor: 'end',
      weight: n === 80 ? 650 : 400,
      fill: n === 80 ? '#8a560b' : ink,
    })
  }
  return c.done()
}

/** Efficiency in per cent over years: worn, and brought back by overhauls in years four and eight. */
export function wear() {
  const left = (t) => 61 + 15 * Math.exp(-((t / 6.2) ** 1.7))
  const kept = (t) => 76 - 0.9 * Math.floor(t / 4) - 6.4 * ((t % 4) / 4) ** 1.4
  const c = chart({
    low: [0, 55],
    most: [10, 80],
    names: ['years', 'efficiency, %'],
    ticksX: [0, 2, 4, 6, 8, 10],
    ticksY: [55, 60, 65, 70, 75, 80],
  })
  c.area((t) => Math.max(left(t), kept(t)), teal, 0.14)
    .area((t) => Math.min(left(t), kept(t)), '#fbfaf7', 1)
    .line(left, grey)
    .line(kept, teal)
  return c
    .say(1.9, 78.2, 'with overhauls in years 4 and 8', { fill: teal, weight: 650 })
    .say(6.6, 59.6, 'left alone', { fill: grey })
    .say(5.1, 69.3, 'paid in power', { fill: teal, size: 17 })
    .done()
}

/** Vibration of a bearing in mm/s over weeks: what the trend sees and when the alarm comes. */
export function trend() {
  const level = (w) =>
    2 + 0.11 * Math.sin(w * 2.3) + 0.09 * Math.sin(w * 5.1) + (w > 6 ? 0.0275 * (w - 6) ** 2.22 : 0)
  const c = chart({
    most: [16, 8],
    names: ['weeks', 'mm/s'],
    ticksX: [0, 2, 4, 6, 8, 10, 12, 14, 16],
    ticksY: [0, 2, 4, 6, 8],
  })
  c.add(
    `<rect x="${c.x(0)}" y="${c.y(8)}" width="${c.x(16) - c.x(0)}" height="${c.y(5.6) - c.y(8)}" fill="${red}" opacity=".1"/><rect x="${c.x(10)}" y="${c.y(8)}" width="${c.x(15) - c.x(10)}" height="${c.y(0) - c.y(8)}" fill="${pale}" opacity=".8"/>`,
  )
  c.line(level, teal)
  c.add(
    `<circle cx="${c.x(10)}" cy="${c.y(level(10))}" r="10" fill="${amber}" stroke="#fff" stroke-width="3"/><path d="M${c.x(10)} ${c.y(0.6)}H${c.x(15)}" stroke="${ink}" stroke-width="2.5"/><path d="M${c.x(10)} ${c.y(0.35)}V${c.y(0.85)}M${c.x(15)} ${c.y(0.35)}V${c.y(0.85)}" stroke="${ink}" stroke-width="2.5"/>`,
  )
  return c
    .say(9.8, 3.4, 'warning', { anchor: 'end', fill: '#8a560b', weight: 650 })
    .say(12.5, 0.95, 'five weeks', { anchor: 'middle', weight: 650 })
    .say(0.3, 7.3, 'bearing fails', { fill: red })
    .done()
}

/** kWh a month before and after, in thousands. */
export function months() {
  const before = [21, 20.4, 20.8, 21.6, 23.4, 25.8, 27.2, 26.9, 24.1, 22, 21.1, 20.9]
  const after = before.map((v, i) => v * (0.8 + 0.03 * Math.sin(i)))
  const c = chart({ most: [12, 30], names: ['months', 'MWh'], ticksX: [], ticksY: [0, 10, 20, 30] })
  const wide = (c.x(1) - c.x(0)) * 0.36
  c.add(
    before
      .map(
        (v, i) =>
          `<rect x="${c.x(i) + 6}" y="${c.y(v)}" width="${wide}" height="${c.y(0) - c.y(v)}" fill="#b9c3c4" rx="3"/><rect x="${c.x(i) + 8 + wide}" y="${c.y(after[i])}" width="${wide}" height="${c.y(0) - c.y(after[i])}" fill="${teal}" rx="3"/>${text(c.x(i + 0.5), c.y(0) + 24, 'JFMAMJJASOND'[i], { size: 15, fill: grey, anchor: 'middle' })}`,
      )
      .join(''),
  )
  return c
    .say(0.2, 28.3, '▪ before', { fill: grey, weight: 650 })
    .say(2.6, 28.3, '▪ after', { fill: teal, weight: 650 })
    .done()
}

/** 63 stations, each a dot at its saving in per cent, stacked where they fall together. */
export function stations() {
  const stack = new Map()
  const dots = Array.from({ length: 63 }, (_, i) => {
    const u = (i + 0.5) / 63
    return Math.round(9 + 13 * (0.5 + 0.5 * Math.sign(u - 0.5) * Math.abs(2 * u - 1) ** 1.5))
  }).map((v) => {
    const n = stack.get(v) ?? 0
    stack.set(v, n + 1)
    return [v, n]
  })
  const c = chart({
    low: [7, 0],
    most: [24, 12],
    names: ['less power, %', 'stations'],
    ticksX: [8, 10, 12, 14, 16, 18, 20, 22, 24],
    ticksY: [0, 4, 8, 12],
  })
  c.add(
    dots
      .map(
        ([v, n]) =>
          `<circle cx="${c.x(v)}" cy="${c.y(n + 0.55)}" r="11" fill="${v === 16 || v === 15 ? amber : teal}" opacity=".9"/>`,
      )
      .join(''),
  )
  return c.say(17.2, 10.9, 'half of them: more than 15 %', { fill: '#8a560b', weight: 650, size: 17 }).done()
}

/** What an hour of standstill piles up to. Thousand euros over hours. */
export function standstill() {
  const lost = (h) => 1.4 * h + (h > 4 ? 0.55 * (h - 4) : 0) + (h > 10 ? 1.6 * (h - 10) : 0)
  const c = chart({
    most: [16, 45],
    names: ['hours', 'thousand €'],
    ticksX: [0, 2, 4, 6, 8, 10, 12, 14, 16],
    ticksY: [0, 15, 30, 45],
  })
  c.area(lost, amber, 0.25).line(lost, amber)
  c.add(
    [
      [4, 'Tank is full'],
      [10, 'Product is lost'],
      [14, 'Customer is told'],
    ]
      .map(
        ([h, words], i) =>
          `<path d="M${c.x(h)} ${c.y(lost(h))}V${c.y(lost(h) + 7)}" stroke="${ink}" stroke-width="2"/><circle cx="${c.x(h)}" cy="${c.y(lost(h))}" r="8" fill="${ink}"/>${text(c.x(h) - 8, c.y(lost(h) + 7.6 + i * 0.3), words, { anchor: 'end', size: 18, halo: 7 })}`,
      )
      .join(''),
  )
  c.add(
    `<path d="M${c.x(0)} ${c.y(0.5)}H${c.x(1.1)}" stroke="${teal}" stroke-width="12" stroke-linecap="round"/>`,
  )
  return c.say(1.5, 1.2, 'seal changed in 25 minutes', { fill: teal, weight: 650, size: 17 }).done()
}
