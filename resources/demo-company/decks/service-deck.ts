/** Prices and service at a glance, as Marp slides; pictures would be named as `asset:<sha-256>`. */
import type { WrittenDeck, WrittenSlide } from './written.ts'

const slide = (title: string, keyMessage: string, body: string, notes: string): WrittenSlide => ({
  title,
  keyMessage,
  notes,
  text: `${title}\n${body
    .replace(/[|*#>-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()}`,
  markdown: `# ${title}\n\n${body}`,
})

const theme = `---
marp: true
theme: default
paginate: true
---

<style>
section { background: #fbfaf7; color: #1d2b2f; font-family: "Inter Variable", Inter, sans-serif; border-left: 12px solid #0f6b6b; padding: 64px 72px; font-size: 27px; }
h1 { color: #0f6b6b; font-size: 50px; letter-spacing: -0.02em; }
table { font-size: 24px; width: 100%; display: table; border-collapse: collapse; }
th { background: #0f6b6b; color: #fff; border: 0; text-align: left; padding: 10px 16px; }
td { border: 0; border-bottom: 1.5px solid #d9dedd; padding: 10px 16px; background: transparent; }
blockquote { border-left: 6px solid #d98b19; color: #4b5b5f; }
strong { color: #0f6b6b; }
</style>`

export const service: WrittenDeck = {
  key: 'service',
  title: 'Prices and service at a glance',
  summary:
    'List prices by family and what the Keep-Running agreement holds. For the last quarter of an hour.',
  owner: 'katrin',
  version: 4,
  madeDaysAgo: 35,
  file: '',
  pictures: [],
  theme,
  products: ['svc', 'q1', 'h40'],
  tags: ['prices', 'service'],
  slides: [
    slide(
      'Prices and service at a glance',
      'No small print',
      '**Tarnquell Pumps & Water**\n\nList prices without VAT, delivered to site, valid this quarter\n\n> What it costs, what you get, who comes when it stops.',
      'Only when they ask for prices. Never as the first deck.',
    ),
    slide(
      'Process pumps',
      'From 4,280 €',
      '| Pump | Flow | Head | Price | Weeks |\n|---|---|---|---|---|\n| **Lissa H 40** hygienic | 48 m³/h | 62 m | 4,280 € | 3 |\n| **Lissa TW 65** twin screw | 60 m³/h | 16 bar | 18,900 € | 7 |\n| **Korr P 80** sealless | 130 m³/h | 95 m | 7,650 € | 5 |\n| **Aland V 12** booster set | 36 m³/h | 8 bar | 14,200 € | 4 |',
      'Point at the weeks, not at the price.',
    ),
    slide(
      'Submersible pumps',
      'They clear themselves',
      '| Pump | Flow | Head | Price | Weeks |\n|---|---|---|---|---|\n| **Grund S 150** sewage | 180 m³/h | 18 m | 9,800 € | 4–5 |\n| **Grund S 300** dewatering | 240 m³/h | 95 m | 31,500 € | 8 |\n\n> 31 blockages a year became 2, by the log of the station.',
      'Have the log at hand.',
    ),
    slide(
      'Dosing pumps',
      'Doses, never pulses',
      '| Pump | Rate | Pressure | Price | Weeks |\n|---|---|---|---|---|\n| **Tropf D 7** diaphragm | 7.5 l/h | 10 bar | 1,190 € | 1 |\n| **Tropf D 30** peristaltic | 30 l/h | 7 bar | 3,450 € | 2 |\n\n> Hose 2,600 h at 5 bar. Changed in four minutes, without tools.',
      'Let them change the hose.',
    ),
    slide(
      'Water treatment',
      'Sized for the worst day',
      '| Plant | Capacity | Price | Weeks |\n|---|---|---|---|\n| **Klar UF 500** ultrafiltration | 500 m³/d | 186,000 € | 16 |\n| **Klar RO 20** reverse osmosis | 20 m³/h | 148,000 € | 14 |\n| **Klar UV 400** drinking water | 400 m³/h | 38,500 € | 6 |\n| **Klar UV 90** pool, process | 90 m³/h | 8,900 € | 3 |',
      'Prices of plants are guide prices: sizing first.',
    ),
    slide(
      'Takt Q 1 controller',
      'No cloud',
      '**2,650 €** for up to six pumps\n\n- Learns the system curve and runs at the cheapest speed\n- Vibration trend for each bearing, about five weeks ahead\n- Modbus, PROFINET, MQTT to your own historian\n\n> 9 to 22 % less power, measured at 63 stations.',
      'Bring IT in now.',
    ),
    slide(
      'Keep-Running agreement',
      'One year, 6,900 €',
      '- Two inspections, with efficiency measured on site\n- On site within **24 hours**\n- Loan pump within **24 hours**\n- Wear parts at cost\n- A telephone that a fitter answers, day and night',
      'Ask what an hour of standstill costs before this slide.',
    ),
    slide(
      'What happens when it stops',
      'Hour by hour',
      '| Hour | What happens |\n|---|---|\n| **0** | You ring. A fitter answers. |\n| **1** | First advice; loan pump is chosen |\n| **4** | The van is loaded |\n| **24** | The loan pump runs at your place |\n| **72** | Report with the cause, in words for production |',
      'Tell the story of the brewery and its loan pump.',
    ),
    slide(
      'What an agreement is worth',
      'Your hour, your sum',
      '| | Without | With |\n|---|---|---|\n| Standstill, hours a year | 14 | 3 |\n| at 1,400 € an hour | 19,600 € | 4,200 € |\n| Agreement | – | 6,900 € |\n| **Sum** | **19,600 €** | **11,100 €** |',
      'Replace our figures with theirs, on paper.',
    ),
    slide(
      'Next step',
      'One plant, one year',
      '1. Which pump must not stop?\n2. Who has the key at night?\n3. First inspection: a date in the next four weeks',
      'Leave with the date.',
    ),
  ],
}
