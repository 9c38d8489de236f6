/**
 * What Tarnquell sells, and how it compares. Every competitor is invented. Long because it is a catalogue: prices in EUR without VAT, lead times in days,
 * figures at the best efficiency point with water of 20 °C unless the text says otherwise.
 */
export interface CatalogueItem {
  key: string
  code: string
  name: string
  family: string
  /** Whole euros. */
  price: number
  /** Cost and floor as parts of the price. */
  cost: number
  floor: number
  leadDays: number
  summary: string
  /** Feature, advantage, benefit, proof. */
  features: readonly (readonly [string, string, string, string?])[]
  /** Competitor, product, better, worse, price in euros. */
  against: readonly (readonly [string, string, string, string, number])[]
  tags: readonly string[]
  related: readonly string[]
  retired?: boolean
}

const item = (
  key: string,
  code: string,
  name: string,
  family: string,
  price: number,
  cost: number,
  floor: number,
  leadDays: number,
  summary: string,
  features: CatalogueItem['features'],
  against: CatalogueItem['against'],
  tags: string,
  related: string,
): CatalogueItem => ({
  key,
  code,
  name,
  family,
  price,
  cost,
  floor,
  leadDays,
  summary,
  features,
  against,
  tags: tags.split(' '),
  related: related === '' ? [] : related.split(' '),
})

export const competitors = [
  'Hydravant',
  'Brakel & Zoon',
  'Costaferra',
  'Membralis',
  'Luxivar',
  'Pumpenwerk Isegrund',
  'Doserra',
] as const

export const catalogue: readonly CatalogueItem[] = [
  item(
    'h40',
    'TQ-H40',
    'Lissa H 40 hygienic centrifugal pump',
    'Process pumps',
    4280,
    0.54,
    0.8,
    21,
    'Single-stage hygienic pump, 2 to 48 m³/h at up to 62 m, 316L, Ra 0.5 µm, for wort, milk, beer and CIP.',
    [
      [
        'Seal chamber with no dead leg',
        'CIP reaches every wetted face',
        'Rinses 4 minutes shorter, 900 m³ of water saved a year on a six-line cellar',
        'Riboflavin test at 1.5 m/s, report R-214',
      ],
      [
        'Impeller milled from one bar',
        'NPSH required 1.1 m at 30 m³/h',
        'No cavitation from a nearly empty tank, no foam',
      ],
      [
        'Cartridge seal changed from the front',
        '25 minutes instead of half a shift',
        'The fitter does it alone, without moving the motor',
        'Timed at eleven customers',
      ],
    ],
    [
      [
        'Hydravant',
        'Sani 40',
        'Sold by more dealers; next-day spare parts in Scandinavia',
        'NPSH 1.9 m; seal change needs the motor off',
        3950,
      ],
      [
        'Costaferra',
        'Igea 3',
        'Cheaper by a fifth',
        'Cast impeller, Ra 0.8 µm; no test report for CIP',
        3420,
      ],
    ],
    'hygienic cip food',
    'q1 tw65',
  ),
  item(
    'tw65',
    'TQ-TW65',
    'Lissa TW 65 twin-screw pump',
    'Process pumps',
    18900,
    0.58,
    0.84,
    49,
    'Twin-screw pump for quark, yeast and concentrates up to 1 million mPa·s that also runs the CIP by itself, 0.5 to 60 m³/h.',
    [
      [
        'Product and CIP with one pump',
        'No bypass, no second pump',
        'One pump, one valve cluster and 3 m of pipe less to clean',
      ],
      [
        'Shear below 40 s⁻¹ at 300 rpm',
        'Curd and fruit stay whole',
        'Less than 1 % broken fruit in yoghurt',
        'Trial at a dairy in the Allgäu, 12 weeks',
      ],
    ],
    [
      [
        'Brakel & Zoon',
        'Duplo 65',
        'Delivered in four weeks',
        'Timing gear in the product-side housing; needs two seals more',
        17650,
      ],
    ],
    'hygienic viscous',
    'h40 svc',
  ),
  item(
    'p80',
    'TQ-P80',
    'Korr P 80 chemical pump, magnetic drive',
    'Process pumps',
    7650,
    0.57,
    0.82,
    35,
    'ISO 2858 pump without a shaft seal, 5 to 130 m³/h at up to 95 m, PFA-lined or Hastelloy, ATEX II 2G Ex h IIC T4.',
    [
      [
        'Containment shell of ceramic',
        'No eddy-current losses: 14 % less power than a metal shell',
        'Pays for its higher price in 19 months at 6,000 h a year',
      ],
      [
        'Dry-run monitor on the drive',
        'Stops within 8 s without flow',
        'Bearings outlive the empty tanker',
        'Endurance run, 50 dry starts',
      ],
    ],
    [
      [
        'Pumpenwerk Isegrund',
        'CMX 80-200',
        'Known to every inspector; 40 years of spare parts',
        'Metal shell; 11 weeks delivery',
        7980,
      ],
      ['Costaferra', 'Vetro 80', 'PFA standard at no surcharge', 'ATEX only for T3', 6900],
    ],
    'atex chemical sealless',
    'q1 d30',
  ),
  item(
    'v12',
    'TQ-V12',
    'Aland V 12 booster set',
    'Process pumps',
    14200,
    0.6,
    0.83,
    28,
    'Three speed-controlled vertical pumps on one frame, 36 m³/h at 8 bar, for mains pressure, hospitals and hotels.',
    [
      [
        'Three identical pumps, one in reserve',
        'Full flow with one pump out',
        'No call-out at three in the morning',
      ],
      [
        'Pressure held within 0.1 bar',
        'No water hammer at closing time',
        'Fewer burst joints in old networks',
        'Logger data of four waterworks',
      ],
    ],
    [
      [
        'Hydravant',
        'Trio 12',
        'Display in 22 languages',
        'One frequency converter for all three: one fault stops the set',
        13100,
      ],
    ],
    'booster drinking-water',
    'q1 svc uv400',
  ),
  item(
    'd7',
    'TQ-D7',
    'Tropf D 7 diaphragm dosing pump',
    'Dosing pumps',
    1190,
    0.48,
    0.75,
    7,
    'Stepper-driven dosing pump, 2 ml/h to 7.5 l/h at 10 bar, turn-down 1:3000.',
    [
      ['Full stroke at every rate', 'Doses, never pulses', 'Chlorine residual within ±0.02 mg/l'],
      [
        'Sees its own air lock',
        'Vents itself',
        'Nobody drives out on Sunday to bleed a pump',
        '1,400 units in the field',
      ],
    ],
    [
      [
        'Doserra',
        'Micra 7',
        'Cheaper; sold in hardware trade',
        'Stroke-length control, no air detection',
        860,
      ],
    ],
    'dosing chlorine',
    'd30 q1 uv90',
  ),
  item(
    'd30',
    'TQ-D30',
    'Tropf D 30 peristaltic dosing pump',
    'Dosing pumps',
    3450,
    0.51,
    0.78,
    14,
    'Hose pump for hypochlorite, lime milk and flocculant, up to 30 l/h at 7 bar, hose change without tools.',
    [
      ['No valves', 'Gas and grit go through', 'Lime dosing without the weekly cleaning'],
      ['Hose-break sensor', 'Stops before it spills', 'No acid in the bund, no report to the authority'],
    ],
    [['Doserra', 'Flexa 30', 'Hoses from two suppliers', 'Hose life 900 h at 5 bar; ours 2,600 h', 2980]],
    'dosing lime flocculant',
    'd7',
  ),
  item(
    's150',
    'TQ-S150',
    'Grund S 150 sewage pump',
    'Submersible pumps',
    9800,
    0.59,
    0.82,
    30,
    'Submersible pump with a self-cleaning channel impeller, 180 m³/h at 18 m, 15 kW, free passage 100 mm.',
    [
      [
        'Impeller lifts 15 mm when it feels a rag',
        'Clears itself in 20 s',
        'Blockages down from 31 to 2 a year at one pumping station',
        'Log of the station, two years',
      ],
      ['Motor jacket cooled from inside', 'Runs with the motor dry', 'The sump can be pumped to the floor'],
    ],
    [
      [
        'Hydravant',
        'Cloak 150',
        'Service depot in every large town',
        'Passage 80 mm; cutter has to be sharpened',
        9350,
      ],
      ['Brakel & Zoon', 'Diep 6', 'Cable entry can be changed on site', 'Efficiency 68 % against 76 %', 8890],
    ],
    'sewage submersible',
    's300 q1 svc',
  ),
  item(
    's300',
    'TQ-S300',
    'Grund S 300 dewatering pump',
    'Submersible pumps',
    31500,
    0.62,
    0.85,
    56,
    'High-head dewatering pump, 240 m³/h at 95 m, 110 kW, white-iron wear parts, for pits and docks.',
    [
      [
        'Wear clearance set from outside',
        'Back to full head in 40 minutes',
        'The pit stays dry during blasting weeks',
      ],
      [
        'Duplex volute',
        'Withstands pH 2.5 and 35 g/l chloride',
        'Three years between overhauls',
        'Copper pit, 11,000 h',
      ],
    ],
    [
      [
        'Pumpenwerk Isegrund',
        'GRX 300',
        'Rental fleet',
        'Grey-iron volute: pitted after 14 months at pH 3',
        29800,
      ],
    ],
    'mining dewatering dock',
    's150 q1',
  ),
  item(
    'uf500',
    'TQ-UF500',
    'Klar UF 500 ultrafiltration skid',
    'Membrane filtration',
    186000,
    0.66,
    0.88,
    112,
    'Ultrafiltration of 500 m³/d, 0.02 µm hollow fibres, virus removal LRV 4, works by itself with weekly integrity test.',
    [
      [
        'Fibres woven round a braid',
        'No breaks in 36 months',
        'No searching for a broken fibre with soap bubbles',
        'Two reference waterworks',
      ],
      ['Air and water backwash together', 'Recovery 96 %', '9,100 m³ less lost a year'],
    ],
    [
      [
        'Membralis',
        'HF-20',
        'Cheaper modules; sells modules alone',
        'Recovery 91 %; integrity test by hand',
        171000,
      ],
    ],
    'membrane drinking-water',
    'ro20 uv400 svc',
  ),
  item(
    'ro20',
    'TQ-RO20',
    'Klar RO 20 reverse osmosis',
    'Membrane filtration',
    148000,
    0.65,
    0.87,
    98,
    'Two-pass reverse osmosis, 20 m³/h permeate below 5 µS/cm, energy recovery 94 % on seawater variants.',
    [
      [
        'Hot-water sanitising at 85 °C',
        'No chemicals near patients',
        'Endotoxins below 0.03 EU/ml',
        'Validation at a dialysis ward',
      ],
      ['Pressure exchanger', '2.4 kWh/m³ on seawater', 'A third less power than the plant of 2009'],
    ],
    [['Membralis', 'Osmo 20', 'Smaller footprint', '3.1 kWh/m³; chemical sanitising only', 139500]],
    'membrane reverse-osmosis',
    'uf500 uv90 svc',
  ),
  item(
    'uv400',
    'TQ-UV400',
    'Klar UV 400 drinking-water reactor',
    'UV disinfection',
    38500,
    0.6,
    0.84,
    42,
    'Closed UV reactor, 400 m³/h at 400 J/m² and UVT 85 %, eight amalgam lamps, certified dose.',
    [
      ['Dose follows flow and UVT', 'Lamps dim to 40 %', '17,000 kWh a year less than at full power'],
      [
        'Lamps changed without draining',
        'Ten minutes a lamp',
        'The works keeps running',
        'Film from the Bodenlohe works',
      ],
    ],
    [
      [
        'Luxivar',
        'Duro 400',
        'Cheaper lamps from third parties',
        'Fixed output; wiper needs a shutdown',
        34900,
      ],
    ],
    'uv drinking-water',
    'uf500 d7 q1',
  ),
  item(
    'uv90',
    'TQ-UV90',
    'Klar UV 90 pool and process reactor',
    'UV disinfection',
    8900,
    0.55,
    0.8,
    18,
    'Medium-pressure UV, 90 m³/h, takes combined chlorine out of pool water and bacteria out of process water.',
    [
      [
        'Medium-pressure lamp',
        'Combined chlorine below 0.2 mg/l',
        'Fresh-air rate can fall by a third: the heating bill shows it',
        'Spa hotel, winter before and after',
      ],
      ['Plastic body for brine', 'No corrosion', 'Works in thermal water with 28 g/l'],
    ],
    [
      [
        'Luxivar',
        'Splash 100',
        'In stock at wholesalers',
        'Low-pressure lamp, no effect on chloramines',
        6200,
      ],
    ],
    'uv pool',
    'd7 q1',
  ),
  item(
    'q1',
    'TQ-Q1',
    'Takt Q 1 pump controller',
    'Controllers',
    2650,
    0.42,
    0.75,
    10,
    'Controller for up to six pumps with energy and vibration logging; speaks Modbus, PROFINET and MQTT; works without any cloud.',
    [
      [
        'Learns the system curve',
        'Runs pumps at the cheapest speed',
        '9 to 22 % less power, shown per pump',
        'Measured at 63 stations',
      ],
      ['Vibration trend per bearing', 'Warns about 5 weeks ahead', 'Bearings are ordered, not couriered'],
    ],
    [['Hydravant', 'Sense One', 'Nicer telephone app', 'Needs their cloud: 38 € a month and pump', 1490]],
    'controller energy',
    'svc',
  ),
  item(
    'svc',
    'TQ-SVC',
    'Keep-Running service agreement',
    'Service',
    6900,
    0.63,
    0.88,
    14,
    'One year: two inspections, vibration and efficiency report, wear parts at cost, on site within 24 hours, telephone day and night.',
    [
      ['Efficiency measured on site', 'Wear is seen in kWh', 'Overhaul when it pays, not by the calendar'],
      [
        'Loan pump within 24 h',
        'Production goes on',
        'A lost brewing day costs 14,000 €; the agreement 6,900',
        'Four loans last year',
      ],
    ],
    [
      [
        'Hydravant',
        'Care Plus',
        'Depots nearer in the north',
        'Answer within 3 working days; wear parts at list price',
        5400,
      ],
    ],
    'service',
    'q1',
  ),
  {
    ...item(
      'h32',
      'TQ-H32',
      'Lissa H 32 hygienic pump (until 2024)',
      'Process pumps',
      3690,
      0.6,
      0.85,
      21,
      'Forerunner of the H 40. Spare parts until 2034; seal kits fit the H 40.',
      [['Parts for ten years', 'Seal kits shared with the H 40', 'No hurry to replace a sound pump']],
      [],
      'hygienic retired',
      'h40',
    ),
    retired: true,
  },
]

/** Units of each currency for one euro, as the company's price list was made. */
export const rates: Record<string, number> = { EUR: 1, GBP: 0.85, USD: 1.09, PLN: 4.28, CHF: 0.95, JPY: 163 }
/** Digits after the point. */
export const digits: Record<string, number> = { JPY: 0 }
