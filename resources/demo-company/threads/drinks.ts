/** Situations of breweries, dairies and food makers. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const drinks: readonly Thread[] = [
  {
    key: 'cellar-cip',
    industries: ['brewery'],
    languages: [],
    products: ['h40', 'q1'],
    deal: 'Cellar pumps for shorter CIP',
    kind: 'new',
    euros: [17000, 52000],
    competitor: 'Costaferra',
    deck: 'hygienic',
    needs: [
      ['CIP that ends before the shift does', 'spoken', 5, 'h40'],
      ['No foam when the tank runs empty', 'felt', 3, 'h40'],
    ],
    meetings: [
      visit(
        'Cellar at {co}',
        '{c1} took me down at half past six, before mashing. {tanks=12..38} tanks, {p=3..7} pumps of {comp}, cast impellers, rough to the finger.\n\nCIP of one line: {cip=34..52} min, {hl=18..29} hl of water. The last rinse is the long one: conductivity does not come below {us=310..480} µS/cm. I think it is the dead leg behind the seal. [[need:“The cleaning has to be done before the late shift, or I brew one less.”]]\n\nAt the bottom of tank {t=4..11} it foams; they slow down by hand, {nobody calls it a problem|“we have always done that”}. [[felt:NPSH is short: suction line {m=9..21} m, 180° bend]]\n\n[[promise:6:Riboflavin report R-214 and the NPSH calculation for tank {t}]]',
      ),
      meeting(
        'Pump taken apart on the bench',
        'Brought an H 40, took it apart before {g1} and {c2}: {sec=22..29} minutes with a coffee in between, seal out at the front, motor untouched. {g2} timed it.\n\nNPSH available at tank {t}: {na=1.4..2.1} m. Theirs needs 1.9, ours 1.1. That explains the foam, drawn on the board.\n\n[[objection:“Ours cost a fifth less.”]] Did the water together: 4 min less a rinse, {n=5..9} rinses a day = {w=700..1300} m³ a year. {g2} was quicker than me. [[decision:Trial pump on line {l=1..4} for six weeks]]',
      ),
      call(
        'Trial, week three',
        '{g1}: CIP down from {cip} to {c2m=27..33} min, last rinse ends at {u2=40..95} µS/cm. Tank {t} runs empty without foam at full speed. Cellarman asked whether it may stay. [[theirs:10:{g1} puts {p} pumps on the investment list]]. [[promise:4:Quote with and without controller]]',
      ),
    ],
    won: {
      ...meeting(
        'All cellar pumps',
        '{c2} bargained {pc=4..7} per cent, I gave free commissioning instead and got the October order. [[decision:{p} H 40, delivery before the {bock|festival} season]]. Second seal kit paid. They want to show it to {two other brewers|the brewers’ table}: [[promise:40:Evening in the cellar with six head brewers]]',
      ),
      reason: 'CIP time',
    },
    lost: {
      ...meeting(
        'Purchasing decided',
        '{comp} came down again, {d=17..23} % below us. {g1} was for us, purchasing has a saving target. [[decision:Order to {comp}]]. My mistake: the water sum reached the cellar, never purchasing. The trial pump they keep and pay.',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'yeast-count',
    industries: ['brewery'],
    languages: [],
    products: ['tw65'],
    deal: 'Twin-screw for yeast and trub',
    kind: 'expansion',
    euros: [18900, 39000],
    competitor: 'Brakel & Zoon',
    deck: 'hygienic',
    needs: [
      ['Living yeast after pumping', 'spoken', 5, 'tw65'],
      ['One pump instead of two', 'spoken', 3, 'tw65'],
    ],
    meetings: [
      visit(
        'Yeast room',
        '{c1} has figures: dead cells {a=3..5} % before the pump, {b=8..13} % after. Old lobe pump at {rpm=380..520} rpm. Yeast {temp=3..5} °C, {visc=600..1400} mPa·s.\n\n[[need:“I want to pitch what I harvested.”]] Beside it stands a second pump for CIP only, {kw=3..6} kW; [[need:one of the two could go]]. Room is narrow: {w=70..95} cm between tanks. [[promise:10:Drawing with the footprint and trial data at 300 rpm]]',
      ),
      meeting(
        'Microscope instead of slides',
        'We counted together, {g1} and the laboratory. Trial pump at {r=220..320} rpm: {c=3..5} % dead after. No slide needed; showed one all the same because {c2} came late.\n\n[[objection:Delivery: {comp} needs four weeks, we seven]]. They clean the cellar in {wk=9..13} weeks, so seven is enough. Asked, written down, done.',
      ),
    ],
    won: {
      ...call(
        'Twin-screw ordered',
        'Short call, {g1} in the brewhouse with noise. [[decision:One TW 65, the CIP pump goes out]]. [[promise:25:Be there when the first yeast runs]]. {c2} wants the power figures later for the board.',
      ),
      reason: 'Yeast viability shown in their own laboratory',
    },
    lost: {
      ...call(
        'They rebuild the old one',
        'New lobes for {e=4..6}.{h=100..900} €, done by the village workshop. [[decision:No new pump]]. Dead cells will stay at {b} %; {g1} knows. We have no answer to a repair.',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'quark',
    industries: ['dairy', 'food'],
    languages: [],
    products: ['tw65', 'h40'],
    deal: 'Quark and fruit line, one pump',
    kind: 'new',
    euros: [22000, 61000],
    competitor: 'Brakel & Zoon',
    deck: 'hygienic',
    needs: [
      ['Fruit stays whole', 'spoken', 4, 'tw65'],
      ['Line ready an hour earlier', 'spoken', 4, 'tw65'],
      ['Fear of another recall', 'felt', 5, 'h40'],
    ],
    meetings: [
      visit(
        'Filling hall, night shift',
        'Went at {ten|eleven} at night because that is when it goes wrong. {c1}: fruit pieces {mm=12..18} mm arrive as {mash|threads}, complaint rate {cr=1.4..3.2} %. [[need:“Strawberries, not jam.”]]\n\nLine starts {late=40..70} min late since CIP needs a second pump and a bypass: {v=4..7} valves to clean by hand. [[need:An hour earlier every morning]].\n\nWhen I asked about the gasket on the bypass both went quiet: [[felt:recall in {2022|2023}, listeria, never proven where from]]. Do not press. [[promise:9:Reference with fruit yoghurt, twelve weeks of data]]',
      ),
      meeting(
        'Quality has the word',
        '{c2} ({t2}) asked everything: EHEDG, Ra, elastomer list, migration. Had all papers but FDA for the new O-ring: [[promise:3:FDA declaration for the O-ring]].\n\nSwabs of the trial: {sw=24..40}, all clean. Broken fruit {bf=0.4..0.9} %.\n\n[[objection:“Timing gear: what if it leaks into product?”]] Ours is outside, air gap, shown on the section drawing. {comp} had a quiet recall on that; I did not mention it, {g2} did.',
      ),
      call(
        'After the budget committee',
        '{g1}: committee wants payback under {y=2..3} years. Hour a day × {eur=310..540} € of line time does it in {mo=9..17} months. [[promise:2:One page for the committee, no technical words]]. [[theirs:12:Decision on the {14th|20th|last Friday}]]',
      ),
    ],
    won: {
      ...meeting(
        'Order and start-up plan',
        '[[decision:TW 65 and two H 40, start-up on the long weekend]]. {g2} wrote into the order that swab results belong to acceptance: good, we do it anyway. [[promise:30:Fitter for the whole weekend, my telephone too]]',
      ),
      reason: 'Product quality',
    },
    lost: {
      ...meeting(
        'Line is moved abroad',
        'The group moves fruit quark to another site. [[decision:Project stopped]]. {g1} looks for a new job and gave me the name of the engineer there. [[promise:14:Call the other site]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'brine',
    industries: ['food', 'dairy'],
    languages: [],
    products: ['uv90', 'd7'],
    deal: 'UV in the brine circuit',
    kind: 'new',
    euros: [9000, 24000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [
      ['Brine that lasts the season', 'spoken', 4, 'uv90'],
      ['No chemicals in the product', 'spoken', 4, 'uv90'],
    ],
    meetings: [
      visit(
        'Brine room',
        '{vol=18..44} m³ brine, {s=17..22} % salt, {temp=8..14} °C. Yeast count {y=900..4200} per ml in week five, then they throw it away: {cost=3..8} thousand € a time, {x=4..8} times a year. [[need:“If it lasted the season I would be a hero.”]] Peracetic acid was tried: taste. [[need:Nothing added]].\n\nUVT {uvt=38..61} %, turbid. Told them so: [[objection:UV may not reach through]]. Filter first. [[promise:7:Bottle test in our laboratory, three samples]]',
      ),
      meeting(
        'Results of the bottle test',
        'With 5 µm filter UVT rises to {u2=66..78} %, kill {log=3.1..4.0} log at one pass. {c2} asked for corrosion: plastic body, 28 g/l in a spa for six years. {comp} offers steel. [[decision:Loan reactor for eight weeks]]',
      ),
    ],
    won: {
      ...visit(
        'Week eight',
        'Count {y2=20..90} per ml. {g1} showed me last year’s calendar with the red crosses and this year’s without. [[decision:Buys the loan unit and a second one]]. [[promise:14:Spare lamp and sleeve in the house]]',
      ),
      reason: 'Trial in the house',
    },
    lost: {
      ...call(
        'Filter was enough',
        'They bought the filter elsewhere and it does half the job, which is enough for them: eleven weeks instead of five. [[decision:No UV this season]]. Honest result. [[promise:150:Ask before next season]]',
      ),
      reason: 'Technical fit',
    },
  },
]
