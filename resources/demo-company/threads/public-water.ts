/** Situations of waterworks, hospitals, hotels and desalination plants. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const publicWater: readonly Thread[] = [
  {
    key: 'uv-tender',
    industries: ['waterworks'],
    languages: [],
    products: ['uv400', 'd7'],
    deal: 'UV for the spring water',
    kind: 'new',
    euros: [42000, 118000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [
      ['Safe water after heavy rain', 'spoken', 5, 'uv400'],
      ['No chlorine complaints', 'spoken', 3, 'uv400'],
      ['No headline in the local paper', 'felt', 5, 'uv400'],
    ],
    meetings: [
      visit(
        'Spring {spring=2..7} after the rain',
        'With {c1} at the intake, boots on. After rain turbidity {ntu=1.2..3.8} NTU for {h=9..30} hours, coliforms {n=2..11} in 100 ml twice this year. They chlorinate by hand then, {cl=0.2..0.4} mg/l, and the telephone does not stop. [[need:“Nobody should taste the weather.”]]\n\nFlow {q=140..380} m³/h, UVT {u=84..94} % (worst {uw=76..82}). {g1}: the council was in the paper last time. [[felt:It must not be in the paper again]].\n\n[[promise:10:Sizing for worst UVT with dose 400 J/m², one reactor in reserve]]',
      ),
      meeting(
        'Council committee for water',
        '{seven|nine|eleven} people, {c2} in the chair. Twelve minutes, four slides: rain, reactor, power, price. Questions: mercury in lamps (amalgam, take-back), power cut (valve closes in {s=20..45} s), who changes lamps (your own people, ten minutes, film shown).\n\n[[objection:“{comp} is {k=2..5} thousand cheaper.”]] At full power day and night: {kwh=14..18} thousand kWh more a year. I used their own flow log. [[decision:Public tender with life-cycle cost at 40 %]]',
      ),
      call(
        'Clarification in the tender',
        '{g1} may not tell me anything and did not. Only: question 14, spare-part prices for ten years, answer in writing until {Tuesday|Thursday noon}. [[promise:2:Signed answer to question 14]]',
      ),
    ],
    won: {
      ...meeting(
        'Award and timetable',
        'Award letter: ahead by {pt=3..9} points, power decided. [[decision:Two UV 400, building ready in spring]]. {c2} wants a picture for the paper, this time a good one. [[promise:30:Date with the concrete people, flange drawings]]',
      ),
      reason: 'Life-cycle cost',
    },
    lost: {
      ...meeting(
        'Award to {comp}',
        'Lost by {pt=2..6} points. Price weighed more than announced; complaint would be possible, I advised against it: we want to come back. [[decision:Award to {comp}]]. {g1} rang privately and said he is sorry. [[promise:60:Offer for dosing and the controller]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'upper-zone',
    industries: ['waterworks', 'hotel'],
    languages: [],
    products: ['v12', 'q1'],
    deal: 'Pressure in the upper zone',
    kind: 'new',
    euros: [15000, 58000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Pressure that stays', 'spoken', 5, 'v12'],
      ['Sleep at night', 'felt', 3, 'v12'],
    ],
    meetings: [
      visit(
        'Logger on the hydrant',
        'Set two loggers with {c1}. Upper zone: {p1=1.2..1.9} bar at seven in the morning, {p2=5.4..6.8} at night. {b=4..11} burst pipes in a year, all on the same street. [[need:“People want to shower, the pipes want peace.”]]\n\nOld set: two pumps of 1994, on and off, {st=14..32} starts an hour. {g1} has the alarm on his own telephone; [[felt:he was up at three twice last week]]. [[promise:14:Evaluation of the logger]]',
      ),
      meeting(
        'Fourteen days of pressure',
        'Printed the curve {on two metres of paper|on A1} and hung it on the wall: water hammer {bar=2.1..3.8} bar at each stop. {c2} stood before it a long time. Three small pumps with speed control hold ±0.1.\n\n[[objection:“One converter for all would be cheaper.”]] And one fault stops all three. {g1} said it before me.\n\nPower: {e1=0.58..0.74} kWh/m³ now, {e2=0.36..0.45} calculated. [[theirs:14:Drawing of the cellar and the crane opening]]',
      ),
    ],
    won: {
      ...visit(
        'Switching over at night',
        'Changed over between one and {four|five}; nobody noticed, that was the aim. {p3=3.9..4.3} bar at seven. [[decision:Acceptance signed; second zone on next year’s list]]. {g1} deleted the alarm from his telephone in front of me. [[promise:45:Logger again for the report to the board]]',
      ),
      reason: 'Redundancy',
    },
    lost: {
      ...call(
        'Postponed',
        'Money goes into the burst street itself: new pipe. [[decision:Set stays another two years]]. Explained that the new pipe gets the same hammer. It is in the minutes at least.',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'dialysis',
    industries: ['hospital'],
    languages: [],
    products: ['ro20', 'svc'],
    deal: 'Water for the new dialysis ward',
    kind: 'new',
    euros: [150000, 245000],
    competitor: 'Membralis',
    deck: 'service',
    needs: [
      ['Water without chemicals near patients', 'spoken', 5, 'ro20'],
      ['Validation papers the inspector accepts', 'spoken', 4, 'ro20'],
      ['No night shift for technicians', 'felt', 3, 'svc'],
    ],
    meetings: [
      visit(
        'Old ward, {beds=16..36} places',
        '{c1} showed the plant: single pass, {us=9..18} µS/cm, sanitised with peracetic acid on Sundays. {c2} does it himself, {h=5..8} hours, [[felt:his wife counts the Sundays]]. Endotoxin {eu=0.12..0.24} EU/ml, limit 0.25: too near.\n\n[[need:“No acid in the ring while patients are on it, ever.”]] Move planned in {mo=9..15} months. [[promise:12:Concept with hot water at 85 °C including the ring, {m=120..260} m]]',
      ),
      meeting(
        'Architect, hygiene, building services',
        'Six people, four opinions. Hygiene wants samples at {k=6..12} points: agreed. Architect wants {m2=14..19} m²; we need {m3=20..24}. Compromise: softeners in the cellar.\n\n[[objection:“Hot water means expansion in {m} m of pipe.”]] Right. {cm=24..52} cm at 85 °C, loops drawn in. [[need:Papers in the national language, signed by a person]]. [[decision:Two-pass with hot-water ring is the basis of design]]',
      ),
      meeting(
        'Comparison with {comp}',
        '{g1} laid both offers side by side and hid the prices. Ours: energy, sanitising, papers. Theirs: space. Price difference {pc=5..9} %. [[objection:Space]]: I brought the drawing with the split plant. [[promise:5:Reference call with a ward that runs since 2021]]',
      ),
    ],
    won: {
      ...meeting(
        'Contract',
        'Signed in the chapel café, of all places. [[decision:RO 20, ring, five years of service]]. {c2} asked only one thing: which Sunday is the last. [[promise:30:Time plan with validation week]]',
      ),
      reason: 'Validated hot-water sanitising',
    },
    lost: {
      ...meeting(
        'The house was sold',
        'New owner has a framework with {comp} for {h2=11..40} hospitals. [[decision:Framework supplier builds it]]. Nothing that anyone here could do. [[promise:60:Find who holds the framework at the new owner]]',
      ),
      reason: 'Competitor in the house',
    },
  },
  {
    key: 'spa-air',
    industries: ['hotel', 'hospital'],
    languages: [],
    products: ['uv90', 'd7'],
    deal: 'UV against chlorine smell',
    kind: 'new',
    euros: [9000, 29000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [
      ['Guests without red eyes', 'spoken', 4, 'uv90'],
      ['Lower heating bill', 'spoken', 3, 'uv90'],
    ],
    meetings: [
      visit(
        'At the pool edge',
        'Smelled it in the lobby. Combined chlorine {cc=0.38..0.61} mg/l (limit 0.2), {r=7..19} bad reviews with the word chlorine. {c1} dilutes with {l=45..80} l fresh water per guest. [[need:“I want reviews about the cake again.”]]\n\nFresh air {air=11..24} thousand m³/h heated for it. Nobody had joined the two: [[need:the heating bill]]. [[promise:5:Four weeks loan, with measurement before]]',
      ),
      meeting(
        'Four weeks later',
        'Combined chlorine {c3=0.11..0.18}. Fresh-air rate down by {pc=24..34} % with the consent of the health office. {c2} did the gas sum: {eur=700..1900} € a month in winter. [[objection:“Lamp every {h=8..9} thousand hours, {lamp=390..520} €?”]] Yes, it is in the sum. [[theirs:9:Decision after the owners’ meeting]]',
      ),
    ],
    won: {
      ...call(
        'Stays where it is',
        '“You are not getting it back.” [[decision:Buys the loan unit]]. [[promise:10:Invoice for the loan unit, wiper set]]. Sent a cake. Theirs, not mine.',
      ),
      reason: 'Test in the house',
    },
    lost: {
      ...call(
        'Health office satisfied with less',
        'More fresh water brought it to 0.2, just. [[decision:No UV]]. It costs them more every month than the lamp; owner does not see the water bill. [[promise:100:Winter gas bill as an occasion]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'kwh-per-cubic',
    industries: ['desalination', 'semiconductor'],
    languages: [],
    products: ['ro20', 'q1', 'svc'],
    deal: 'Reverse osmosis, energy recovery',
    kind: 'expansion',
    euros: [150000, 320000],
    competitor: 'Membralis',
    deck: 'waterworks',
    needs: [
      ['Fewer kWh per cubic metre', 'spoken', 5, 'ro20'],
      ['Conductivity within the limit in summer too', 'spoken', 4, 'ro20'],
    ],
    meetings: [
      visit(
        'Membrane hall',
        '{c1} runs {n=2..6} trains of 2009. Specific energy {k=3.6..4.4} kWh/m³, feed {tds=34..42} g/l, {temp=17..33} °C. SDI {sdi=2.6..4.8}. [[need:“The ministry pays per cubic metre; I pay per kilowatt-hour.”]] Permeate {us=280..520} µS/cm in August. [[promise:14:Simulation winter and summer with their analysis]]',
      ),
      meeting(
        'Simulation, line by line',
        'Three hours, {g1} and {c2}. Pressure exchanger at 94 %: {k2=2.3..2.6} kWh/m³. August: second pass for {sp=20..40} % of the flow.\n\n[[objection:“Your figure is at beginning of life.”]] Right question. At year five {k5=2.5..2.8}. Gave it in writing. [[decision:Guarantee value at year three in the contract]]',
      ),
    ],
    won: {
      ...meeting(
        'Contract for train {tr=1..3}',
        '[[decision:One train now, option on two]]. Guarantee {k3=2.4..2.7} kWh/m³ at year three, penalty per 0.1. Kenji’s and Noa’s texts used. [[promise:30:Start-up crew named, visas]]',
      ),
      reason: 'Energy use',
    },
    lost: {
      ...call(
        'Tender cancelled',
        'Ministry changed the tariff; nobody invests before it is clear. [[decision:Tender cancelled]]. [[theirs:90:{g1} rings when it is out again]]',
      ),
      reason: 'Project stopped',
    },
  },
]
