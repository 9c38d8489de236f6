// The words and drawings of each deck. A slide: title, key message, what stands on it, speaker notes, drawing.
import {
  amber,
  bars,
  grey,
  ink,
  membrane,
  process,
  pumpCurve,
  pumpSection,
  reactor,
  teal,
} from './drawings.mjs'

const slide = (title, keyMessage, points, notes, drawing = '', wide = false) => ({
  title,
  keyMessage,
  points,
  notes,
  drawing,
  wide,
})
const h40 = pumpCurve({ shutOff: 62, most: 48, fall: 0.017, system: 12, resistance: 0.022, npsh: 1.1 })
const cost = (rows) =>
  bars(
    rows.map(([name, buy, energy, care, stop]) => ({
      name,
      parts: [
        [buy, ink, 'buy'],
        [energy, teal, 'energy'],
        [care, grey, 'care'],
        [stop, amber, 'standstill'],
      ],
    })),
    { unit: '€' },
  )
const two = (a, av, b, bv, unit) =>
  bars(
    [
      { name: a, parts: [[av, grey, '']] },
      { name: b, parts: [[bv, teal, '']] },
    ],
    { unit, height: 300 },
  )

export const decks = [
  {
    key: 'hygienic',
    title: 'Hygienic pumping for breweries and dairies',
    kicker: 'Lissa · hygienic pumps',
    slides: [
      slide(
        'Hygienic pumping',
        'Clean sooner, lose less',
        ['For breweries and dairies', 'Tarnquell Pumps & Water'],
        'Ask before the second slide: what does an hour of cleaning cost here?',
        pumpSection(),
      ),
      slide(
        'The last rinse is the long one',
        'The rinse waits for what hides behind the seal',
        ['34 to 52 minutes a line', 'Half of it until conductivity falls', '18 to 29 hl of water each time'],
        'Use their own rinse time. Do not name a competitor.',
        two('With a dead leg', 45, 'Without', 30, 'min'),
      ),
      slide(
        'Where it hides',
        'No dead leg: every wetted face is rinsed',
        ['Seal sits in the flow', 'Impeller milled from one bar', 'Drains by itself'],
        'Pass the impeller round.',
        pumpSection(),
      ),
      slide(
        'Reaches the duty point quietly',
        'NPSH 1.1 m: the tank runs empty without foam',
        ['2 to 48 m³/h, up to 62 m', 'NPSH 1.1 m at 30 m³/h'],
        'Draw their duty point on the curve.',
        h40,
      ),
      slide(
        'From tank to filler',
        'One pump type on the whole way',
        ['Same seal kit in every place'],
        'Walk along with a finger; stop where they had trouble.',
        process(
          [
            ['Tank', 'wort, milk', 'tank'],
            ['Lissa H 40', '30 m³/h', 'pump'],
            ['Heat exchanger', '4 °C', 'filter'],
            ['Lissa TW 65', 'yeast, quark', 'pump'],
            ['Filler', '', 'box'],
          ],
          { marked: [1, 3] },
        ),
        true,
      ),
      slide(
        'Thick and thin with one pump',
        'The twin screw pumps product, then its own CIP',
        ['Up to 1 million mPa·s', 'Shear below 40 s⁻¹', 'No bypass to clean by hand'],
        'Dairy: talk about fruit. Brewery: about living yeast.',
        two('Fruit broken, lobe pump, %', 3.2, 'Fruit broken, twin screw, %', 0.7, '%'),
      ),
      slide(
        '25 minutes, one fitter',
        'The seal is changed from the front',
        ['Motor stays where it is', 'No alignment afterwards'],
        'Offer to do it on their bench, with their watch.',
        two('Half a shift', 240, 'Lissa H 40', 25, 'min'),
      ),
      slide(
        'What a year of rinsing costs',
        '900 m³ less water a year on six lines',
        ['4 minutes less a rinse', '7 rinses a day', 'Water, heat and lye'],
        'Fill in their water price.',
        two('Today, m³ a year', 6300, 'With H 40, m³ a year', 5400, 'm³'),
      ),
      slide(
        'Shown, not said',
        'Trial for six weeks on one line',
        ['Riboflavin test R-214', 'Swabs by your laboratory', 'Pump stays or goes'],
        'Ask which line.',
        '',
      ),
      slide(
        'Next step',
        'One line, six weeks, your figures',
        ['Which line?', 'Who takes the swabs?', 'When do we look at the figures?'],
        'Leave with a date.',
        '',
      ),
    ],
  },
  {
    key: 'waterworks',
    title: 'Waterworks without surprises: UV and membrane',
    kicker: 'Klar · water treatment',
    slides: [
      slide(
        'Waterworks without surprises',
        'UV and membrane',
        ['Safe after every rain', 'Tarnquell Pumps & Water'],
        'Begin with the last heavy rain.',
        reactor(),
      ),
      slide(
        'Rain reaches the spring in hours',
        'Turbidity comes before anyone can drive there',
        ['1 to 4 NTU for 9 to 30 hours', 'Coliforms in the sample', 'Chlorine by hand, complaints by phone'],
        'Use their own log.',
        '',
      ),
      slide(
        'Two barriers',
        'What the membrane holds back, UV need not kill',
        ['Each works alone', 'Together LRV 8'],
        'One barrier fails: what then?',
        process(
          [
            ['Spring', '140–380 m³/h', 'tank'],
            ['Pump', '', 'pump'],
            ['Klar UF 500', '0.02 µm', 'filter'],
            ['Klar UV 400', '400 J/m²', 'uv'],
            ['Reservoir', '', 'tank'],
          ],
          { marked: [2, 3] },
        ),
        true,
      ),
      slide(
        'How the fibre works',
        '0.02 µm: bacteria and viruses stay outside',
        ['Virus removal LRV 4', 'Woven round a braid: no breaks in 36 months', 'Weekly test by itself'],
        'Pass a fibre round and let them pull.',
        membrane(),
      ),
      slide(
        'How the light works',
        'The dose follows flow and clarity',
        ['Sensor every second', 'Lamps from 40 to 100 %', 'Lamps changed without draining'],
        'Show the film of the lamp change, ten minutes.',
        reactor(),
      ),
      slide(
        'Power decides',
        '17,000 kWh less a year',
        ['Fixed output burns at night too', 'Calculated with your flow log'],
        'Offer to do their log tonight.',
        two('Fixed output', 35000, 'Klar UV 400', 18000, 'kWh'),
      ),
      slide(
        'Less water thrown away',
        'Recovery 96 %',
        ['Air and water together', '9,100 m³ a year kept'],
        'Where does their backwash go?',
        two('Others: lost a year', 16400, 'Klar UF 500', 7300, 'm³'),
      ),
      slide(
        'When the power fails',
        'The valve closes in 30 seconds',
        ['No untreated water, ever', 'Restart by itself', 'Alarm to your own telephone'],
        'This is the question of the council.',
        '',
      ),
      slide(
        'What it costs in ten years',
        'Cheaper to buy is dearer to own',
        ['400 m³/h, 25 ct/kWh', 'Lamps, sleeves, two visits a year'],
        'Leave the sheet, unrounded.',
        cost([
          ['Fixed output', 34900, 87500, 21000, 6000],
          ['Klar UV 400', 38500, 45000, 18000, 2000],
        ]),
      ),
      slide(
        'Next step',
        'Sizing for the worst day',
        ['Flow log of a year', 'Worst UVT after rain', 'Date with the committee'],
        'Leave with the log.',
        '',
      ),
    ],
  },
  {
    key: 'lifecycle',
    title: 'Total cost of a pump over ten years',
    kicker: 'Costs · energy',
    slides: [
      slide(
        'What a pump costs',
        'The price is the small part',
        ['Ten years, 6,000 h a year', 'Tarnquell Pumps & Water'],
        'Ask them to guess the share of the price before the next slide.',
        pumpCurve({ shutOff: 48, most: 180, fall: 0.0008, system: 14, resistance: 0.0011, npsh: 1.6 }),
      ),
      slide(
        'Energy is four fifths',
        '17.5 kW drawn for ten years: 262,500 €',
        ['25 ct/kWh', '6,000 h a year', 'Measured, not read from the plate'],
        'Put in their tariff.',
        cost([
          ['Throttled', 9800, 262500, 24000, 31000],
          ['Speed-controlled', 16850, 178000, 18000, 9000],
        ]),
      ),
      slide(
        'A valve is a brake',
        'Throttling keeps the power and throws it away',
        ['Curve meets system further left', 'Head is destroyed in the valve'],
        'Driving with the brake on.',
        pumpCurve({ shutOff: 48, most: 180, fall: 0.0008, system: 14, resistance: 0.0011, npsh: 1.6 }),
      ),
      slide(
        'Slower is cheaper by the cube',
        '80 % of the speed needs half the power',
        ['0.8 × 0.8 × 0.8 = 0.51', 'Valve open, vibration down'],
        'Write the sum by hand.',
        two('100 % speed', 30, '80 % speed', 15, 'kW'),
      ),
      slide(
        'Wear shows in kilowatt-hours',
        'A worn pump pays for its overhaul',
        ['76 % falls to 61 % in eight years', 'Measured on site twice a year'],
        'Do they know one efficiency today?',
        two('Efficiency new, %', 76, 'after eight years, %', 61, '%'),
      ),
      slide(
        'Standstill',
        'One hour costs more than a seal',
        ['900 to 7,200 € an hour', 'Warned five weeks ahead'],
        'Use the figure they said, not ours.',
        '',
      ),
      slide(
        'How we find it',
        'Four weeks on loan',
        ['Clamp-on meter', 'Controller without a cloud', 'Your own sheet'],
        'IT in the room.',
        process(
          [
            ['Pump', 'as it is', 'pump'],
            ['Takt Q 1', 'on loan', 'box'],
            ['Four weeks', 'of data', 'tank'],
            ['Decision', 'pump by pump', 'box'],
          ],
          { marked: [1] },
        ),
        true,
      ),
      slide(
        'Pump by pump',
        'Start where it pays within a year',
        ['Most hours first', 'Then most throttled', 'Leave the rest alone'],
        'Honest: not every pump pays.',
        bars(
          [
            { name: 'Cooling 3', parts: [[8, teal, '']] },
            { name: 'Boiler feed', parts: [[14, teal, '']] },
            { name: 'Well', parts: [[19, grey, '']] },
            { name: 'Drainage', parts: [[57, grey, '']] },
          ],
          { unit: 'months' },
        ),
      ),
      slide(
        'Measured at 63 stations',
        '9 to 22 % less power',
        ['Each with its own before and after'],
        'Offer a telephone number, not a logo.',
        two('Before', 100, 'After (mean)', 84, '%'),
      ),
      slide(
        'Next step',
        'Choose three pumps',
        ['Motor data', 'Hours', 'One electrician for a morning'],
        'Leave with three names of pumps.',
        '',
      ),
    ],
  },
]
