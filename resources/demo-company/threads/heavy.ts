/** Situations of mines, shipyards and farms. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const heavy: readonly Thread[] = [
  {
    key: 'pit-water',
    industries: ['mining'],
    languages: [],
    products: ['s300', 'q1'],
    deal: 'Dry pit through the wet season',
    kind: 'new',
    euros: [33000, 104000],
    competitor: 'Pumpenwerk Isegrund',
    deck: 'lifecycle',
    needs: [
      ['Dry floor on blasting days', 'spoken', 5, 's300'],
      ['Stop paying rent', 'spoken', 3, 's300'],
    ],
    meetings: [
      visit(
        'Lowest bench',
        'Drove down with {c1}, {m=60..140} m below the rim. Two rented pumps, {rent=4100..4600} € each a month since {spring|the flood}. Head {h=68..94} m, {q=120..230} m³/h, pH {ph=2.8..5.9}, sand {g=2..9} g/l. Grey-iron volute like a sieve.\n\n[[need:“When we blast, the floor is dry. Everything else I can plan.”]] [[need:Rent has to end]]. [[promise:7:Rent against purchase over three years, wear parts included]]',
      ),
      meeting(
        'Rent or buy',
        'Sum: rent {r3=98..165} thousand in three years, purchase {p3=71..94} with two sets of wear parts. [[objection:“Rent I can send back.”]] How often did you? Never. {c2} grinned. Clearance set from outside in 40 minutes: fitter showed it in the yard with {the quarry’s own spanner|gloves on}. [[decision:One S 300 now, one rented pump stays as reserve]]',
      ),
    ],
    won: {
      ...visit(
        'After the first storm',
        '{mm=38..81} mm in a night, floor dry at six. [[decision:Second S 300; rental returned]]. {g1} sent a photograph of his boots, clean. [[promise:60:Check the clearance after 1,000 h]]',
      ),
      reason: 'Wear life',
    },
    lost: {
      ...call(
        'Rent goes on',
        'Pit closes in {y=2..3} years earlier than planned; rent it is. [[decision:No purchase]]. Sensible. [[promise:90:Offer for the other pit]]',
      ),
      reason: 'Technical fit',
    },
  },
  {
    key: 'dock-hours',
    industries: ['shipyard'],
    languages: [],
    products: ['s300', 's150'],
    deal: 'Dock pumps: empty in one tide',
    kind: 'new',
    euros: [41000, 130000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Dock dry in one tide', 'spoken', 5, 's300'],
      ['Seawater without pitting', 'spoken', 3, 's300'],
    ],
    meetings: [
      visit(
        'Dock {d=1..4}',
        '{c1}: emptying takes {h=7..11} hours, a tide is six. Each hour too many {eur=2400..3300} €, and the next ship waits outside. Volume {v=9..21} thousand m³, last metre is the slow one, {mud|shells and paint flakes}. [[need:“In one tide. The moon does not negotiate.”]]\n\nTwo old pumps at {eff=51..63} %. Chloride {cl=17..20} g/l, [[need:no pitting again]]. [[promise:12:Emptying curve with three and with four pumps]]',
      ),
      meeting(
        'Emptying curve',
        'Four pumps: {t4=5.1..5.8} h. Three: {t3=6.4..7.2}. {c2} wanted three, {g1} four; I drew the cost of an hour at the waiting berth and went for coffee. When I came back it was four. [[objection:Cable ducts are full]]. Electrician finds a way through the old {steam|capstan} duct. [[theirs:14:Single-line diagram]]',
      ),
    ],
    won: {
      ...visit(
        'First tide',
        'Ship in at {four|five}, dry after {tt=5.2..5.9} h. Dock master timed it with his father’s watch. [[decision:Acceptance; spare pump ordered]]. [[promise:20:Spare parts box on the quay]]',
      ),
      reason: 'Dock time',
    },
    lost: {
      ...call(
        'Yard has no orders',
        'Two hulls cancelled. [[decision:Investment stopped for the year]]. {g1} keeps the curve on the wall. [[promise:120:Ask after the fair]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'irrigation',
    industries: ['farm'],
    languages: [],
    products: ['v12', 'q1'],
    deal: 'Irrigation with even pressure',
    kind: 'new',
    euros: [15000, 47000],
    competitor: 'Costaferra',
    deck: 'lifecycle',
    needs: [
      ['The far field gets as much as the near one', 'spoken', 5, 'v12'],
      ['Power bill in dry years', 'spoken', 4, 'q1'],
    ],
    meetings: [
      visit(
        'Far field, {ha=22..64} hectares',
        'Walked the line with {c1} and the dog. Near sprinklers {p1=5.1..6.3} bar, far ones {p2=1.4..2.2}. Yield at the far end {y=18..31} % lower. Diesel pump of {1979|1986} as reserve, starts with a prayer. [[need:“Same rain everywhere.”]]\n\n{kwh=46..98} thousand kWh in the dry year. [[need:Power]]. [[promise:7:Calculation with well level in August, and the form for the grant]]',
      ),
      meeting(
        'Kitchen table',
        '{c2} had all bills in a shoe box. Speed control saves {pc=24..38} %, grant 30 % until the pot is empty. [[objection:“And who repairs it in harvest?”]] Three equal pumps, one may fail. Loan pump in a day, in the agreement. Plum cake. [[theirs:10:{g2} talks to the bank]]',
      ),
    ],
    won: {
      ...call(
        'Grant came',
        '[[decision:V 12 with controller, before sowing]]. [[promise:30:Start-up with the well driller]]. The dog is called {Impeller|Watt|Bella} and is bigger than I remembered.',
      ),
      reason: 'Power saving',
    },
    lost: {
      ...call(
        'Pot was empty',
        'Grant gone two days before their form arrived. [[decision:Wait for next year’s grant]]. Our form came on time; theirs lay in the shoe box. [[promise:200:Form filled in with them in January]]',
      ),
      reason: 'No budget',
    },
  },
]
