/** Situations that happen at any customer. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const anywhere: readonly Thread[] = [
  {
    key: 'energy-audit',
    industries: [],
    languages: [],
    products: ['q1'],
    deal: 'Controllers after the energy audit',
    kind: 'expansion',
    euros: [8000, 32000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Show where the power of the pumps goes', 'spoken', 4, 'q1'],
      ['Something to show the auditor', 'felt', 3, 'q1'],
    ],
    meetings: [
      visit(
        'Pump walk with {g1}',
        '{c1} ({t1}) took me round. {pumps=11..34} pumps, {old=4..9} of them older than 2005, throttled by hand.\n\n- Cooling pump 3: {kw=22..45} kW motor, valve at 40 %. Measured {amp=31..64} A.\n- Nobody knows the yearly hours; we guess {hours=5200..8100}.\n\n{g1}: [[need:“I want to see what each pump costs me, not the sum on the bill.”]] The auditor comes in {weeks=6..14} weeks and [[felt:last year they had nothing to show him]].\n\n{Coffee in the workshop; they repair everything themselves and are proud of it.|Short round, production was down for cleaning.|The noise in the cooling house is a case for itself.}\n\n[[promise:8:I bring a controller on loan for four weeks, clamp-on meter included]]',
      ),
      meeting(
        'Loan controller: first figures',
        'Four weeks of data from pump 3, {g1} and {c2} ({t2}) at the table.\n\n| | throttled | speed-controlled |\n|---|---|---|\n| mean power | {p1=19..38} kW | {p2=11..17} kW |\n| flow | same | same |\n| vibration | {v1=3.1..5.2} mm/s | {v2=1.2..2.3} mm/s |\n\n{g2} checked my sum with a pencil and came {out at the same figure|out 4 % lower, because the night tariff counts}. [[objection:“And when the electronics fail, the plant stands.”]] Answer: bypass to mains by one switch, shown on the loan unit. {g1} pressed it himself, nothing tripped.\n\n[[decision:They list all pumps above 11 kW until our next meeting]]',
      ),
      call(
        'Which pumps first',
        'Rang {g1} about the list: {n=5..12} pumps above 11 kW. We agreed on the six that run most. [[theirs:6:{g1} sends the motor data]]; [[promise:9:I calculate payback pump by pump, at {ct=17..31} ct/kWh]]. {comp} has been there with a free controller; their IT did not like the cloud. I said nothing about it and asked to bring IT next time.',
      ),
    ],
    won: {
      ...meeting(
        'Order for the controllers',
        'IT was there: no cloud, MQTT to their own historian, finished in ten minutes. {c2} signed for six. [[decision:Order: six Q 1, start with the cooling pumps, commissioning in week {w=6..48}]]\n\nWhat decided it, in {g1}’s words: “you measured first and asked for money afterwards”. Write that down for Katrin’s strategy. [[promise:20:Training for both shifts on one day]]',
      ),
      reason: 'Saving measured on site',
    },
    lost: {
      ...call(
        'No for this year',
        '{c2} rang. Investment stopped by the group until summer, everything below {limit=20..50}.000 too. [[decision:No order this year]] {g1} is sorry and I believe it. Loan unit comes back on Friday. [[promise:90:Ask again when the next list opens]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'service-lost-trust',
    industries: [],
    languages: [],
    products: ['svc'],
    deal: 'Service agreement after the breakdown',
    kind: 'renewal',
    euros: [6900, 21000],
    competitor: 'Hydravant',
    deck: 'service',
    needs: [
      ['Somebody on site within a day', 'spoken', 5, 'svc'],
      ['Not to be blamed by production again', 'felt', 4, 'svc'],
    ],
    meetings: [
      call(
        'Complaint: {h=5..19} hours of standstill',
        '{c1} rang me at {ten past seven|half past six}, angry, rightly. Coupling broke on Saturday, hotline said “Monday”. {h} h down, they reckon {cost=900..2600} € an hour.\n\nI did not explain. I said what happens now: fitter today at {two|noon|four}, loan pump on the van. [[promise:1:Ring back tonight with the fitter’s finding]]. [[need:“Next time somebody is here within a day, or I buy somewhere else.”]]',
      ),
      visit(
        'After the repair',
        'Went there without anything to sell. The fitter’s report: misalignment {mm=0.3..0.9} mm, base bolts loose since the flood. Not our fault and not theirs: the grout.\n\n{c1} walked me to production; {c2} asked three times [[felt:who had known about the vibration before]]. Nobody had: nobody measures. [[promise:12:Report with photographs, in words that production understands]]\n\nOpen: invoice for the Saturday. I shall pay the travel from my budget.',
      ),
      meeting(
        'What an agreement would have changed',
        'Laid three dates on the table: inspection in {March|April|September} would have seen it (vibration {v=4.1..6.8} mm/s), loan pump would have been there in a day, Saturday call answered by Lodz or Essen.\n\n[[objection:“{price=6900..9800} a year, and in a good year nothing happens.”]] Yes. Their own figure: {h} h × {cost} €. {g1} wrote it on the back of the report himself.\n\nThey compare with {comp}: cheaper, but answer within three working days. [[theirs:14:{g1} asks production for their view in writing]]',
      ),
    ],
    won: {
      ...meeting(
        'Agreement signed',
        '{g1} and {c2} signed for two years. [[decision:Service agreement, two inspections a year, first one next month]]. They asked for the same fitter: [[promise:10:Same fitter, name in the agreement]]. Satisfaction went from 3 to {8|7}, asked plainly at the end.',
      ),
      reason: 'Loan pump and answer within a day',
    },
    lost: {
      ...meeting(
        'They train their own people',
        'Production hires a second mechanic instead. [[decision:No agreement; own workshop does the inspections]]. Fair choice. I offered two days of training at cost, which they took: [[promise:15:Dates for the training]]. So we stay in the house.',
      ),
      reason: 'Own workshop does it',
    },
  },
  {
    key: 'second-source',
    industries: [],
    languages: [],
    products: ['s150', 'q1'],
    deal: 'Second source for drainage pumps',
    kind: 'new',
    euros: [11000, 46000],
    competitor: 'Brakel & Zoon',
    deck: 'lifecycle',
    needs: [
      ['A pump that does not block', 'spoken', 5, 's150'],
      ['Delivery in weeks, not months', 'spoken', 3, 's150'],
    ],
    meetings: [
      visit(
        'The sump behind hall {hall=2..9}',
        'First visit. {c1} lifted the cover: rags, {gloves, cable ties|cloths and a shoe|labels in strips}. Two pumps of {comp}, one always out. They pull one {often=2..5} times a month, two men, half a shift.\n\nLevel {lvl=2.1..4.8} m, inflow up to {q=70..170} m³/h in rain. Discharge head {head=9..17} m (measured with the gauge, not believed from the drawing).\n\n[[need:“I do not want to open this cover in winter any more.”]] Present maker quotes {wk=12..18} weeks. [[promise:5:Curve with the duty point, and the log of the station with the self-clearing impeller]]',
      ),
      meeting(
        'The log, and the question of price',
        'Showed {c1} and {c2} the blockage log: 31 to 2. {g2} did not believe it, {rang the foreman there from the table and put him on loudspeaker|asked for the number and will ring}. Good.\n\n[[objection:“Yours is a tenth dearer.”]] Half a shift × {often} a month = more than the difference by {June|August|Easter}. {g2}: “put that on paper with our wage.” [[promise:6:One page with {wage=41..58} € an hour]]',
      ),
      call(
        'Technical questions before the decision',
        '{g1}: does it fit the old duckfoot? No, but an adapter plate does: {mm=30..55} mm higher. Float or pressure sensor? Sensor. Cable {m=15..30} m. He sounded decided. [[theirs:10:Order or no until the end of the month]]',
      ),
    ],
    won: {
      ...visit(
        'Two pumps in, one cover closed',
        'Commissioned with the fitter. {a1=22..28} A at the duty point, as calculated. {g1} threw in a rag {before I could say anything|and grinned}: 18 seconds, gone. [[decision:Order for the second station too, same make]]. [[promise:30:Read the log with them after a month]]',
      ),
      reason: 'Reference visit',
    },
    lost: {
      ...call(
        'Stays with the old make',
        '{g2} decided: stock of spare parts for {comp} worth {st=6..19} thousand. [[decision:No second make in the house]]. {g1} asked me to come by anyway. Lesson: ask about spare-parts stock on the first day.',
      ),
      reason: 'Competitor in the house',
    },
  },
  {
    key: 'new-manager',
    industries: [],
    languages: [],
    products: ['svc', 'q1'],
    deal: 'Pump list and overhaul plan',
    kind: 'expansion',
    euros: [9000, 38000],
    competitor: '',
    deck: 'lifecycle',
    needs: [
      ['Know what is installed', 'spoken', 4, 'svc'],
      ['An early success in the new job', 'felt', 4, 'q1'],
    ],
    meetings: [
      meeting(
        'Getting to know {c1}',
        '{c1}, {t1}, new since {six weeks|the first|the summer}. Comes from {a sugar works|the automotive side|shipping}. No pump list, predecessor had it in his head and took the head along.\n\n[[need:“Give me a list of what is installed and what is about to break.”]] Unspoken: [[felt:something to show in the first hundred days]].\n\n[[promise:15:Two days of survey with tablet and clamp-on meter, list in a spreadsheet, no charge]]. In exchange [[theirs:15:access to all halls and one electrician]].',
      ),
      visit(
        'Survey, day one and two',
        '{n=38..84} pumps found; {x=9..15} without a plate. Ours: {o=6..19}. Three that worry me:\n\n1. Boiler feed 2: vibration {v=6.2..9.4} mm/s at the drive end. Bearing, {three|four} weeks at most.\n2. Well pump: runs at {eff=39..52} % efficiency.\n3. Fire pump: nobody has run it since {2021|2022|the last inspection}.\n\nTold {g1} number 1 at once, standing beside it. He had it changed the same evening. [[promise:7:List with traffic lights, red on top]]',
      ),
      meeting(
        'The list',
        'One hour, {c2} joined. They scrolled for forty minutes themselves; I was quiet. Red: {r=4..8}. [[decision:Overhaul plan over two years, red ones before winter]].\n\n[[objection:“We have a framework agreement with a local workshop.”]] For rewinding, yes. Nobody there measures efficiency. Offered: workshop turns the screwdriver, we measure and supply parts.',
      ),
    ],
    won: {
      ...meeting(
        'Plan agreed',
        '{g1} presented the plan to his board with our list as page one, {our name small at the bottom|without our name, and that is fine}. [[decision:Agreement for measuring and parts, {k=4..9} controllers]]. [[promise:21:First measuring round]]',
      ),
      reason: 'Survey made the need visible',
    },
    lost: {
      ...meeting(
        'List yes, order no',
        'They thank us for the list and work through it with the local workshop. [[decision:No order, workshop does all]]. Hurts a little: {d=2..3} days of mine. Still, spare parts come to us: {o} of the pumps are ours. [[promise:120:Measure boiler feed 2 again, as a courtesy]]',
      ),
      reason: 'Local workshop',
    },
  },
]
