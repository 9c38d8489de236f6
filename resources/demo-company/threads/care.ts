/** Situations of hospitals, hotels and laundries: where water reaches people. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const care: readonly Thread[] = [
  {
    key: 'legionella-ring',
    industries: ['hospital', 'hotel'],
    languages: [],
    products: ['v12', 'd7', 'svc'],
    deal: 'Hot-water ring above 55 °C',
    kind: 'new',
    euros: [26000, 71000],
    competitor: 'Hydravant',
    deck: 'service',
    needs: [
      ['55 °C at every tap, the far wing too', 'spoken', 5, 'v12'],
      ['Never again close a floor', 'felt', 5, 'd7'],
    ],
    meetings: [
      visit(
        'The wing that was closed',
        '{c1} opened with the finding: {cfu=400..2600} CFU/100 ml on floor {fl=3..7}, showers locked for {dd=9..21} days, patients washed with basins. Circulation {tf=60..62} °C out, {tr=44..49} °C back. The ring was extended {twice|three times} and nobody recalculated.\n\nWe went to the last riser together, hand on the pipe: lukewarm. [[need:“Fifty-five at the last tap, and I want to see it on a screen.”]] On the stairs, quietly: [[felt:the director asked whether a second closing would cost {g1} the post]].\n\n[[promise:10:Hydraulic sum for {r=14..31} risers, from their drawings of 1998]]',
      ),
      meeting(
        'The sum, and what it does not solve',
        'Circulation needs {q=6.2..11.8} m³/h, the old pump gives {q2=2.8..4.9}. But {n=3..6} risers have no balancing valve at all: a larger pump alone would warm the near ones further. I said so although it makes the job smaller for us. {c2} looked up for the first time.\n\n[[objection:“So your pump does not help?”]] It does, after the valves. [[decision:House plumber sets valves in {n} risers first, then we measure again]]',
      ),
      call(
        'After the valves',
        'Return now {warm=50..53} °C. Still {k=2..4} short at the last riser, as the sum said to within one degree. {g1}: “You could have sold me the pump in spring.” Yes. [[theirs:9:{g1} asks hygiene for the date of the next sampling, so that we are in before it]]',
      ),
    ],
    won: {
      ...meeting(
        'Order before the sampling',
        '[[decision:V 12 with temperature control on the return, dosing point kept as reserve]]. {c2} from hygiene signs too, which the house rules do not ask for. Installed between visiting hours. [[promise:28:Sampling together, results to both of us the same day]]',
      ),
      reason: 'Honest calculation',
    },
    lost: {
      ...call(
        'Valves were enough for the board',
        'Samples under the limit at {warm} °C. [[decision:No pump while the figures hold]]. It will drift with the first lime; said it in one sentence and left it. [[promise:150:Ask for the autumn samples]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'sterile-steam',
    industries: ['hospital', 'pharma'],
    languages: [],
    products: ['ro20', 'd7'],
    deal: 'Feed water for clean steam',
    kind: 'new',
    euros: [62000, 155000],
    competitor: 'Membralis',
    deck: 'service',
    needs: [
      ['No stains on the instruments', 'spoken', 5, 'ro20'],
      ['Surgeons who stop complaining', 'felt', 3, 'ro20'],
    ],
    meetings: [
      visit(
        'Stains under the lamp',
        'Instruments from the washer, rainbow-coloured at the hinges. {c1} has a box of them, {n=23..60} pieces, labelled by date. Silicate {si=0.8..2.4} mg/l, allowed 1 and wished 0.1. The softener does what softeners do: nothing about silicate.\n\n[[need:“I can explain everything to a surgeon except a stain.”]]\n\nTwo steam generators, {kg=180..420} kg/h. [[promise:8:Analysis of their water in our own laboratory, silicate and total organic carbon]]',
      ),
      meeting(
        'Whose fault is it',
        'Washer maker blames water, water man blames the detergent, detergent maker sent a brochure. I put a table down: three samples, three places. Silicate is in before the washer. {c2} closed the brochure.\n\n[[objection:“A whole osmosis for {l=600..1500} litres an hour?”]] A small one. And one skid for both generators. [[decision:Sterile department and building services share the cost, {h=50..70} to {h2=30..50}]] which took them eleven minutes, and me none.',
      ),
      call(
        'They went quiet',
        'No answer to two e-mails, then {g1} picked up: inspection week, nobody reads anything. Offered to send nothing more until the {ninth|fifteenth}. “Thank you, you are the only one.” [[promise:12:Call again after the inspection, with one page only]]',
      ),
    ],
    won: {
      ...meeting(
        'Signed in a corridor',
        'One page was the right length. [[decision:RO skid with two pumps, sampling taps where the inspector wants them]]. {g1} gave me the box with the stained instruments “for your museum”. [[promise:21:Installation plan, two nights]]',
      ),
      reason: 'Cause shown by samples',
    },
    lost: {
      ...call(
        'Sterilisation moves out',
        'Instruments go to a service {km=40..110} km away from {spring|January}. [[decision:No own steam any more]]. Nobody in the meetings knew; I believe them. [[promise:30:Visit the service that takes them over]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'penthouse-noise',
    industries: ['hotel'],
    languages: [],
    products: ['v12', 'svc'],
    deal: 'Quiet booster for the upper floors',
    kind: 'new',
    euros: [15000, 34000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Guests on the top floor sleep', 'spoken', 5, 'v12'],
      ['Pressure in the shower at seven', 'spoken', 4, 'v12'],
    ],
    meetings: [
      visit(
        'Room {room=801..918}',
        'Slept there, at {c1}’s invitation. Pump starts {n=11..26} times between one and five, a knock each time. Measured {db=34..41} dB(A) at the pillow; without it {d0=22..25}.\n\nThe cause is not the pump but the vessel: {pre=0.4..1.1} bar of pre-charge instead of 3. Pumped it up with {g1}’s bicycle pump at six. Knocks went from {n} to {n2=2..5}.\n\n[[need:“The suite earns {eur=240..460} a night, and I give it away for half.”]]',
      ),
      call(
        'The bicycle pump held for nine days',
        'Membrane is torn, of course. {g1} laughs about it, the owner does not: asks why a sales person repaired it. Told him: to know that it is worth repairing. It is not, the set is from {yr=1994..2003}. [[promise:5:Offer on feet of rubber, with the noise at the pillow as a guaranteed figure]]',
      ),
      meeting(
        'Owner at the table',
        'The owner, {c2} and a nephew who studies acoustics. The nephew had brought my figure and was right: 30 dB(A) at the pillow is a promise about a building, not about a pump. Agreed on structure-borne noise at the riser instead: 8 dB less.\n\n[[objection:“And if it is seven?”]] Then the commissioning costs nothing. He wrote it on the menu card and we both signed that. [[theirs:10:Decision after the weekend of the {wedding|congress}]]',
      ),
    ],
    won: {
      ...visit(
        'Nine decibels',
        'Measured by the nephew: {d9=8.6..10.2} dB. Everyone at breakfast. [[decision:Set accepted; the spa’s circulation pump is next]]. Menu card hangs framed in the pump room, which is better than any reference letter. [[promise:40:Look at the spa pump]]',
      ),
      reason: 'Guaranteed figure',
    },
    lost: {
      ...call(
        'Suite becomes a store',
        'Owner turns the room into linen and luggage. [[decision:No booster]]. {g1}: “cheaper than both of you”. He has a point.',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'pool-at-night',
    industries: ['hotel'],
    languages: [],
    products: ['q1', 'uv90'],
    deal: 'Pool circulation by load',
    kind: 'expansion',
    euros: [6500, 19000],
    competitor: 'Luxivar',
    deck: 'lifecycle',
    needs: [
      ['Power bill of the pool down by a third', 'spoken', 4, 'q1'],
      ['Water clear on Sunday evening', 'spoken', 4, 'uv90'],
    ],
    meetings: [
      visit(
        'Saturday, four in the afternoon',
        'Came at the worst hour on purpose. {guests=64..140} bathers in {v=180..420} m³. Free chlorine {fc=0.2..0.5}, redox {rx=610..690} mV and falling. Pumps run at one speed, day and night: {kw=11..22} kW, also now at {two|four} o’clock in the morning when nobody swims but the filter.\n\n{g1} thinks at night everything is off. Showed the bill. [[need:“A third less, or I shut the whirlpool.”]]',
      ),
      meeting(
        'What the standard allows',
        'Standard allows half the flow at night when turbidity and redox hold. {c2} had another edition, of {2012|1997}; we compared line by line, {twenty|forty} minutes well spent. Sum: {kwh=31..58} MWh a year less.\n\n[[objection:“The health office will not like it.”]] Then ask the health office first. [[promise:6:I write the letter, {g1} signs it]]',
      ),
      call(
        'The office says yes, on trial',
        'Three months, with a log. [[decision:Trial of three months with a controller on loan]]. {g2} asked whether the log can be printed. It can. He was relieved, and I think the office prints it as well.',
      ),
    ],
    won: {
      ...meeting(
        'Three months of log',
        'Turbidity {ntu=0.12..0.24} throughout; night power from {kw} to {k2=3..6} kW. [[decision:Buys the controller and UV for the whirlpool]]. The health office asked for a copy to show to others. Told Annelie: that letter is the campaign. [[promise:15:UV sizing for the whirlpool]]',
      ),
      reason: 'Saving measured on site',
    },
    lost: {
      ...call(
        'Pool is let to a swimming school',
        'The school pays the power from now on and looks at price only. [[decision:Loan unit goes back]]. [[theirs:20:{g1} introduces me to the school]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'wash-heat',
    industries: ['laundry', 'hospital'],
    languages: [],
    products: ['q1', 'd30', 'uf500'],
    deal: 'Rinse water twice used',
    kind: 'new',
    euros: [28000, 98000],
    competitor: 'Membralis',
    deck: 'lifecycle',
    needs: [
      ['Six litres a kilogram instead of eleven', 'spoken', 5, 'uf500'],
      ['Hot water not poured away', 'felt', 4, 'q1'],
    ],
    meetings: [
      visit(
        'Tunnel washer, shift change',
        '{t=9..26} tonnes of linen a day, {l=9.4..12.8} l/kg, outlet at {temp=38..46} °C into the drain. {c1} has calculated it himself on a sheet that begins in 2011. The sheet is good. I only found one mistake, in our favour, and told him anyway.\n\n[[need:“I want to be at six before my brother is.”]] The brother runs the laundry in the next valley. [[promise:9:Trial skid for the second rinse, one week]]',
      ),
      visit(
        'Trial skid, day three',
        'Lint. Nothing but lint. The pre-screen of {um=200..400} µm was full after {h=2..5} h. {c2} stood beside it with his arms crossed. We took a drum screen from {a textile finisher|the works} and drove it over the same night.\n\nAfter that: {sdi=1.8..3.0} turbidity in, 0.1 out, whiteness {w=84..88} by their own meter, before {w}. [[objection:“And who cleans the drum?”]] Itself, with {ll=20..40} l an hour. He uncrossed one arm.',
      ),
      meeting(
        'Payback, three versions',
        'His sheet, ours, and the bank’s. {pb=1.9..3.4} years, {p2=2.2..3.9}, {p3=3.0..4.6}. We left the difference standing and explained it: the bank counts no heat. [[decision:{g1} asks the energy fund before we go on]]. [[promise:7:Figures in the fund’s own form]]',
      ),
    ],
    won: {
      ...meeting(
        'Fund pays a quarter',
        '[[decision:Ultrafiltration with drum screen, controller on three pumps, peracid by hose pump]]. Six point {dec=1..8} litres guaranteed. The brother rang me the same evening, asking nothing in particular. [[promise:14:Visit to the brother, with {g1}’s permission]]',
      ),
      reason: 'Trial on site',
    },
    lost: {
      ...meeting(
        'Sold to a chain',
        'The chain has a standard supplier for reuse: {comp}. [[decision:Project goes to the chain’s own people]]. {g1} stays as manager and keeps the sheet. [[promise:60:Ask for the chain’s water man]]',
      ),
      reason: 'Competitor in the house',
    },
  },
]
