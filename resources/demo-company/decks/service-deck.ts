/** Prices and service at a glance, as Marp slides; `picture` names a drawing as `asset:<sha-256>`. */
import { files } from './files.ts'
import type { WrittenDeck, WrittenSlide } from './written.ts'

const pictures = [
  'pumps',
  'submersible',
  'dosing',
  'treatment',
  'trend',
  'network',
  'day',
  'cutaway',
  'worth',
  'next',
].map((name) => `service-${name}.png`)

/** @param width in pixels of a slide that is 1280 wide */
const picture = (name: string, words: string, width: number) =>
  `![${words} w:${width}](asset:${files[`service-${name}.png`]?.assetId ?? ''})`

const beside = '<!-- _class: beside -->\n\n'

const slide = (title: string, keyMessage: string, body: string, notes: string): WrittenSlide => ({
  title,
  keyMessage,
  notes,
  text: `${title}\n${body
    .replace(/<!--[^>]*-->/g, '')
    .replace(/!\[([^\]]*?) w:\d+\]\([^)]*\)/g, '$1')
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
section { align-content: start; place-content: start stretch; }
img { display: block; margin: 0 auto; background: transparent; }
p:has(> img) { margin: 40px 0 0; text-align: center; }
section.beside { display: grid; grid-template-columns: 1fr 460px; grid-template-rows: auto 1fr; column-gap: 48px; align-items: center; align-content: start; }
section.beside h1 { grid-column: 1 / 3; }
section.beside p:has(> img) { grid-column: 2; grid-row: 2 / 9; margin-top: 8px; }
section.beside blockquote { margin-top: 24px; }
section.cover { background: #0d3f42; color: #fff; border-left-color: #d98b19; }
section.cover blockquote { color: #d3e4e3; }
section.cover h1 { color: #fff; font-size: 66px; margin-bottom: 0; }
section.cover strong { color: #ffd089; }
section.cover p:has(> img) { background: #fbfaf7; border-radius: 18px; padding: 20px 0; }
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
  pictures,
  theme,
  products: ['svc', 'q1', 'h40'],
  tags: ['prices', 'service'],
  slides: [
    slide(
      'Prices and service at a glance',
      'No small print',
      '<!-- _class: cover -->\n\n**Tarnquell Pumps & Water**\n\nList prices without VAT, delivered to site, valid this quarter\n\n> What it costs, what you get, who comes when it stops.\n\n' +
        picture('cutaway', 'Cutaway of the Lissa H 40', 820),
      'Only when they ask for prices. Never as the first deck.',
    ),
    slide(
      'Process pumps',
      'From 4,280 €',
      '| Pump | Flow | Head | Price | Weeks |\n|---|---|---|---|---|\n| **Lissa H 40** hygienic | 48 m³/h | 62 m | 4,280 € | 3 |\n| **Lissa TW 65** twin screw | 60 m³/h | 16 bar | 18,900 € | 7 |\n| **Korr P 80** sealless | 130 m³/h | 95 m | 7,650 € | 5 |\n| **Aland V 12** booster set | 36 m³/h | 8 bar | 14,200 € | 4 |\n\n' +
        picture('pumps', 'Four process pumps', 1040),
      'Point at the weeks, not at the price.',
    ),
    slide(
      'Submersible pumps',
      'They clear themselves',
      '| Pump | Flow | Head | Price | Weeks |\n|---|---|---|---|---|\n| **Grund S 150** sewage | 180 m³/h | 18 m | 9,800 € | 4–5 |\n| **Grund S 300** dewatering | 240 m³/h | 95 m | 31,500 € | 8 |\n\n> 31 blockages a year became 2, by the log of the station.\n\n' +
        picture('submersible', 'Two submersible pumps', 620),
      'Have the log at hand.',
    ),
    slide(
      'Dosing pumps',
      'Doses, never pulses',
      '| Pump | Rate | Pressure | Price | Weeks |\n|---|---|---|---|---|\n| **Tropf D 7** diaphragm | 7.5 l/h | 10 bar | 1,190 € | 1 |\n| **Tropf D 30** peristaltic | 30 l/h | 7 bar | 3,450 € | 2 |\n\n> Hose 2,600 h at 5 bar. Changed in four minutes, without tools.\n\n' +
        picture('dosing', 'Two dosing pumps', 620),
      'Let them change the hose.',
    ),
    slide(
      'Water treatment',
      'Sized for the worst day',
      '| Plant | Capacity | Price | Weeks |\n|---|---|---|---|\n| **Klar UF 500** ultrafiltration | 500 m³/d | 186,000 € | 16 |\n| **Klar RO 20** reverse osmosis | 20 m³/h | 148,000 € | 14 |\n| **Klar UV 400** drinking water | 400 m³/h | 38,500 € | 6 |\n| **Klar UV 90** pool, process | 90 m³/h | 8,900 € | 3 |\n\n' +
        picture('treatment', 'Four plants', 1000),
      'Prices of plants are guide prices: sizing first.',
    ),
    slide(
      'Takt Q 1 controller',
      'No cloud',
      beside +
        picture('trend', 'Vibration rises five weeks before a bearing fails', 460) +
        '\n\n**2,650 €** for up to six pumps\n\n- Learns the system curve and runs at the cheapest speed\n- Vibration trend for each bearing, about five weeks ahead\n- Modbus, PROFINET, MQTT to your own historian\n\n> 9 to 22 % less power, measured at 63 stations.',
      'Bring IT in now.',
    ),
    slide(
      'Keep-Running agreement',
      'One year, 6,900 €',
      beside +
        picture('network', 'Seven depots and the circle a van reaches in four hours', 460) +
        '\n\n- Two inspections, with efficiency measured on site\n- On site within **24 hours**\n- Loan pump within **24 hours**\n- Wear parts at cost\n- A telephone that a fitter answers, day and night',
      'Ask what an hour of standstill costs before this slide.',
    ),
    slide(
      'What happens when it stops',
      'Hour by hour',
      picture(
        'day',
        'Hour 0 you ring, hour 1 first advice, hour 4 van loaded, hour 24 loan pump runs, hour 72 report',
        1080,
      ) + '\n\n> The report has the cause in words that production understands.',
      'Tell the story of the brewery and its loan pump.',
    ),
    slide(
      'What an agreement is worth',
      'Your hour, your sum',
      picture('worth', 'Without an agreement 19,600 €, with one 11,100 €', 640) +
        '\n\n| | Without | With |\n|---|---|---|\n| Standstill, hours a year | 14 | 3 |\n| at 1,400 € an hour | 19,600 € | 4,200 € |\n| Agreement | – | 6,900 € |\n| **Sum** | **19,600 €** | **11,100 €** |',
      'Replace our figures with theirs, on paper.',
    ),
    slide(
      'Next step',
      'One plant, one year',
      picture(
        'next',
        'Which pump must not stop, who has the key at night, first inspection in the next four weeks',
        1100,
      ),
      'Leave with the date.',
    ),
  ],
}
