// The words and drawings of each deck. A slide: title, key message, what stands on it, speaker notes, drawing. Long because it is all text.
import {
  cube,
  dayOfLamps,
  doseCurve,
  months,
  rinse,
  standstill,
  stations,
  throttled,
  trend,
  turbidity,
  wear,
} from './charts.mjs'
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
import { cutaway, twinScrew } from './machines.mjs'
import {
  cipLoop,
  deadLeg,
  iceberg,
  network,
  npsh,
  sankey,
  sixWeeks,
  strip,
  tenYears,
  tiles,
  wellToNet,
} from './schemes.mjs'

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

const row = (title, key, drawing, notes) => slide(title, key, [], notes, drawing, true)

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
        rinse(),
      ),
      slide(
        'Where it hides',
        'No dead leg: every wetted face is rinsed',
        ['Lye waits behind the wall', 'It seeps out while you rinse', 'In the flow nothing waits'],
        'Let them find the dead leg in their own pump first.',
        deadLeg(),
      ),
      row(
        'Inside the Lissa H 40',
        'Everything that needs cleaning can be seen',
        cutaway(),
        'Pass the impeller round. Wait until somebody runs a finger over it.',
      ),
      slide(
        'Why a tank foams at the end',
        'NPSH: what is left of the air’s pressure',
        ['Warm water boils early', 'Every bend takes its share', 'What is left must exceed the pump’s need'],
        'Measure their level and their bends; do the sum with a pencil.',
        npsh(),
      ),
      slide(
        'Reaches the duty point quietly',
        'NPSH 1.1 m: the tank runs empty without foam',
        ['2 to 48 m³/h, up to 62 m', 'NPSH 1.1 m at 30 m³/h', 'No throttle, speed instead'],
        'Draw their duty point on the curve.',
        h40,
      ),
      row(
        'Fits the CIP that you have',
        'Same lye, same heater, shorter last rinse',
        cipLoop(),
        'Follow the loop with a finger; stop at the return pump: that one sets the time.',
      ),
      row(
        'From tank to filler',
        'One pump type on the whole way, one seal kit',
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
        'Walk along with a finger; stop where they had trouble.',
      ),
      slide(
        'Thick and thin with one pump',
        'The twin screw pumps product, then its own CIP',
        ['Up to 1 million mPa·s', 'Shear below 40 s⁻¹', 'No bypass to clean by hand'],
        'Dairy: talk about fruit. Brewery: about living yeast.',
        twinScrew(),
      ),
      slide(
        'What arrives whole',
        'Counted in 400 cups and under the microscope',
        ['Fruit: four times fewer broken', 'Yeast: 96 % alive after ten passes'],
        'Offer to count together, their cups, their table.',
        bars(
          [
            { name: 'Fruit broken, lobe pump, %', parts: [[3.2, grey, '']] },
            { name: 'Fruit broken, twin screw, %', parts: [[0.7, teal, '']] },
            { name: 'Yeast dead, lobe pump, %', parts: [[11, grey, '']] },
            { name: 'Yeast dead, twin screw, %', parts: [[4, teal, '']] },
          ],
          { unit: '%' },
        ),
      ),
      row(
        '25 minutes, one fitter',
        'The seal is changed from the front',
        strip(
          [
            [0, 'Close two valves', 'drain'],
            [5, 'Cover off', 'four clamps'],
            [9, 'Impeller off', 'one nut'],
            [14, 'New seal in', 'by hand, no press'],
            [20, 'Cover on', ''],
            [25, 'Runs', 'motor never moved'],
          ],
          { most: 27, unit: 'min' },
        ),
        'Offer to do it on their bench, with their watch.',
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
        'Six weeks on one line, measured by you',
        ['Riboflavin test R-214', 'Swabs by your laboratory', 'Pump stays or goes'],
        'Ask which line.',
        sixWeeks(),
      ),
      row(
        'Next step',
        'One line, six weeks, your figures',
        tiles([
          ['Which line?', 'The one with the', 'longest last rinse'],
          ['Who takes swabs?', 'Your laboratory,', 'on fixed days'],
          ['When do we look?', 'A date in week six,', 'both at one table'],
        ]),
        'Leave with a date.',
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
        turbidity(),
      ),
      row(
        'From the well to the tap',
        'What one works must do, day and night, with two people',
        wellToNet(),
        'Let the foreman correct the drawing. He always does, and then it is his.',
      ),
      row(
        'Two barriers',
        'What the membrane holds back, UV need not kill',
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
        'One barrier fails: what then? Each works alone, together LRV 8.',
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
        'What 400 J/m² does',
        'Each organism has a slope of its own',
        ['E. coli gives up early', 'Viruses take longest', 'That is why there are two barriers'],
        'For the chemist. Skip it with the council.',
        doseCurve(),
      ),
      slide(
        'Light when water flows',
        'Lamps follow the day of your town',
        ['Breakfast, supper, football', 'Down to 40 % at night', 'Dose never below the guarantee'],
        'Lay their flow log over it.',
        dayOfLamps(),
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
        sankey(),
      ),
      row(
        'When the power fails',
        'The valve closes in 30 seconds, and nothing untreated passes',
        strip(
          [
            [0, 'Power fails', 'lamps go dark'],
            [2, 'Alarm', 'to your own telephone'],
            [10, 'Valve half shut', 'spring, no battery'],
            [30, 'Valve shut', 'reservoir supplies'],
            [58, 'Power is back', 'lamps warm up, to drain'],
            [70, 'Dose is right', 'valve opens by itself'],
          ],
          { most: 72, unit: 's' },
        ),
        'This is the question of the council. Let them press the button on the demonstrator.',
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
        'Who comes',
        'Seven depots, and a telephone that a fitter answers',
        ['Lamps and sleeves in each', 'On site within 24 hours', 'The same two names'],
        'Name the two fitters who would come here.',
        network(),
      ),
      row(
        'Next step',
        'Sizing for the worst day, not for the mean',
        tiles([
          ['Flow log', 'One year, hourly,', 'as it is'],
          ['Worst UVT', 'A sample after', 'heavy rain'],
          ['Committee', 'Which evening,', 'who else is there?'],
        ]),
        'Leave with the log.',
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
        iceberg(),
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
        ['The pump gives 41 m', 'The system needs 24 m', 'The rest is heat in a valve'],
        'Driving with the brake on.',
        throttled(),
      ),
      slide(
        'Slower is cheaper by the cube',
        '80 % of the speed needs half the power',
        ['0.8 × 0.8 × 0.8 = 0.51', 'Valve open, vibration down', 'Where there is no static head'],
        'Write the sum by hand. Be honest about static head.',
        cube(),
      ),
      slide(
        'Wear shows in kilowatt-hours',
        'A worn pump pays for its overhaul',
        ['76 % falls to 64 % in eight years', 'Measured on site twice a year'],
        'Do they know one efficiency today?',
        wear(),
      ),
      slide(
        'Bearings speak first',
        'Five weeks between warning and failure',
        ['One sensor a bearing', 'Trend, not threshold', 'Time to plan a Saturday'],
        'Bring the trend of the paper mill.',
        trend(),
      ),
      slide(
        'Standstill',
        'One hour costs more than a seal',
        ['900 to 7,200 € an hour', 'It grows when the tank is full'],
        'Use the figure they said, not ours.',
        standstill(),
      ),
      row(
        'Ten years of one pump',
        'The same pump, twice: left alone and looked after',
        tenYears(),
        'Ask which of the two rows is theirs. Then be quiet.',
      ),
      row(
        'How we find it',
        'Four weeks on loan: clamp-on meter, no cloud, your own sheet',
        process(
          [
            ['Pump', 'as it is', 'pump'],
            ['Takt Q 1', 'on loan', 'box'],
            ['Four weeks', 'of data', 'tank'],
            ['Decision', 'pump by pump', 'box'],
          ],
          { marked: [1] },
        ),
        'IT in the room.',
      ),
      slide(
        'A year before and after',
        '275 MWh became 220',
        ['Cooling water, three pumps', 'Same product, same weather', 'Their own meter'],
        'The months are from one customer who allows it. Ask for their bill.',
        months(),
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
        ['Each dot is one station', 'Each with its own before and after'],
        'Offer a telephone number, not a logo.',
        stations(),
      ),
      slide(
        'Who comes',
        'Measuring on site, twice a year',
        ['Seven depots', 'Loan pump within 24 hours'],
        'Name the fitter.',
        network(),
      ),
      row(
        'Next step',
        'Choose three pumps',
        tiles([
          ['Motor data', 'A photograph of', 'three rating plates'],
          ['Hours', 'Counter or', 'an honest guess'],
          ['One morning', 'One electrician,', 'one clamp'],
        ]),
        'Leave with three names of pumps.',
      ),
    ],
  },
]
