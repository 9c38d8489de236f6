/** Situations of paper mills, quarries, yards, heat networks, farms and the sea: heavy water. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const works: readonly Thread[] = [
  {
    key: 'stock-four-per-cent',
    industries: ['paper'],
    languages: [],
    products: ['s150', 'q1'],
    deal: 'Stock pump at 4 % consistency',
    kind: 'new',
    euros: [18000, 52000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['A pump that does not lose its prime on broke', 'spoken', 5, 's150'],
      ['Basis weight steady', 'spoken', 4, 'q1'],
    ],
    meetings: [
      visit(
        'Broke tower, night shift',
        'Went at ten in the evening because that is when it happens. Consistency {c0=3.2..3.6} in the lab book, {cr=3.9..4.6} by my jar and the oven. Pump pulls air, sheet wanders by {g=1.4..3.1} g/m². {c1}: the book is filled in at six for the whole night. He said it; I wrote it and crossed it out again.\n\n[[need:“It must carry what is really there, not what is in the book.”]]',
      ),
      meeting(
        'Whose consistency',
        'Instrument man and production in one room, {c2} moderating. [[objection:“If the transmitter showed that, we would see it.”]] It sits behind a bend. Moved on paper by {m=1.2..2.4} m. [[decision:Instrument is moved first, our pump afterwards]] – the right order, and {wk=4..7} weeks later than I had in the forecast. [[promise:12:Inducer drawing and a curve at 4.5 %]]',
      ),
      call(
        'The instrument tells the truth now',
        '{cr2=4.1..4.5} % by the transmitter. Nobody speaks of the book. {g1} wants the pump in before the {autumn|spring} stop. [[theirs:8:Purchase request, {g2} signs]]',
      ),
    ],
    won: {
      ...meeting(
        'In during the stop',
        '{h=9..16} hours with four men. Basis weight within {g2w=0.4..0.8} g/m². [[decision:Second machine next stop]]. Night shift left a thermos for the fitter. [[promise:25:Curve as measured, for the file]]',
      ),
      reason: 'Found the cause',
    },
    lost: {
      ...call(
        'Machine two is shut',
        'Grade is given up. [[decision:No stock pump, {n=40..120} people to machine one]]. Not a day for selling. [[promise:60:Ask how it goes, nothing else]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'felt-showers',
    industries: ['paper', 'laundry'],
    languages: [],
    products: ['v12', 'uf500'],
    deal: 'High-pressure showers on recycled water',
    kind: 'expansion',
    euros: [22000, 68000],
    competitor: 'Brakel & Zoon',
    deck: 'lifecycle',
    needs: [
      ['Nozzles that stay open', 'spoken', 5, 'uf500'],
      ['Fresh water under 8 m³ a tonne', 'spoken', 4, 'uf500'],
    ],
    meetings: [
      visit(
        'Counting nozzles',
        '{all=84..210} nozzles on the felt shower, {shut=9..41} blocked. Counted with {g1} and a torch, twice, different figures, took the lower. Pressure {p=11..17} bar where 25 are written. Fresh water {fw=9.2..12.4} m³ a tonne; permit says 8 from {January|July}. [[need:“The permit is a date, not a wish.”]] [[promise:10:Filter test with their white water, one drum]]',
      ),
      meeting(
        'Filter test',
        'Flux held for {h=70..130} h, then fell: talc. With a rinse every {min=18..30} minutes it holds. {c2} wants it in the contract as days, not as a drawing. [[objection:“A filter is one more thing to clean.”]] Instead of {shut} nozzles by hand. He has done that himself as a young man, it turned out. [[decision:Skid for the press section first]]',
      ),
    ],
    won: {
      ...meeting(
        'Contract with days in it',
        '[[decision:Skid and booster, {d=45..60} days of flux guaranteed]]. Permit date holds by three weeks. {g1} keeps two blocked nozzles on his desk. [[promise:30:Start-up, and count again together]]',
      ),
      reason: 'Guaranteed figure',
    },
    lost: {
      ...call(
        'Permit was extended',
        'Two years more. [[decision:Postponed with the permit]]. {g1} is more annoyed than I am. [[promise:200:Ring when the new date is known]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'winter-pit',
    industries: ['mining'],
    languages: [],
    products: ['s300', 'q1'],
    deal: 'Pit pumps that start at minus twenty',
    kind: 'new',
    euros: [35000, 118000],
    competitor: 'Pumpenwerk Isegrund',
    deck: 'lifecycle',
    needs: [
      ['Start after a frost night', 'spoken', 5, 's300'],
      ['Fuel for the generator halved', 'spoken', 3, 'q1'],
    ],
    meetings: [
      visit(
        'Level {lvl=3..7}, minus {deg=8..22}',
        'Blower on the discharge line since four in the morning; ice plug {m=2..11} m. {c1} lost {h=6..14} h of digging. The line has a low point that no drawing shows. Walked it: {n=2..4} such points, marked with spray. [[need:“At six it pumps, whatever the night was.”]]\n\nGenerator of {kva=250..400} kVA runs at {load=22..38} % for one pump that is far too large.',
      ),
      meeting(
        'Two small instead of one large',
        'Drain-back valves at the low points, two S 300 by level. Diesel {l0=310..520} l a day to {l1=150..270}. {c2} from purchasing: [[objection:“Two pumps, two prices, two failures.”]] {g1} answered before me: “one failure, and the other pumps.” [[promise:7:Diesel sum with their own delivery notes]]',
      ),
      call(
        'February',
        'First frost with the valves, old pump still: started at six. So the valves alone helped, and I sold them for {e=380..720} €. {g1} says this is why he still takes my call. [[theirs:14:Investment paper for both pumps]]',
      ),
    ],
    won: {
      ...visit(
        'Both down',
        'Lowered by excavator, an hour each. Diesel on the first ten days {l2=160..260} l. [[decision:Level {l5=8..9} gets the same in spring]]. [[promise:45:Wear rings measured after 1,000 h of grit]]',
      ),
      reason: 'Running cost',
    },
    lost: {
      ...call(
        'Seam is given up',
        'Level {lvl} floods by itself from next year and may. [[decision:No pumping there]]. The drain-backs they will take along. [[promise:90:Plan of the new level]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'dust',
    industries: ['mining', 'chemical'],
    languages: [],
    products: ['v12', 'd7'],
    deal: 'Dust suppression at the crusher',
    kind: 'new',
    euros: [12000, 31000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['White cars in the village stay white', 'spoken', 4, 'v12'],
      ['The neighbours’ lawyer quiet', 'felt', 5, 'v12'],
    ],
    meetings: [
      visit(
        'The village below',
        'Started in the village, not in the quarry: dust on {n=9..30} window sills, an old man with a broom who has kept a diary since {2009|2014}. Then {c1}: nozzles at {p=2.1..3.4} bar, droplets like rain, run into the belt instead of binding dust. [[felt:a lawyer has written, twice]] [[promise:6:Droplet size at 8 bar, and what it needs in water]]',
      ),
      meeting(
        'Eight bar',
        'Water {w0=6.2..9.8} to {w1=2.4..4.0} m³/h, droplets {um=60..110} µm. {c2}: [[objection:“Less water cannot mean less dust.”]] Demonstration with two spray bottles and flour on {g1}’s desk. Flour is still in the keyboard. [[decision:Crusher one, before the dry months]]',
      ),
    ],
    won: {
      ...visit(
        'The diary',
        'The man with the broom has an empty page since {Tuesday|the fourth}. He showed it to {g1} himself. [[decision:Screens two and three as well]]. [[promise:30:PM10 figures for the authority]]',
      ),
      reason: 'Demonstration',
    },
    lost: {
      ...call(
        'Lorries are washed instead',
        'A wheel wash was cheaper and visible from the road. [[decision:Wheel wash, no nozzles]]. Dust comes from the crusher. They know. [[promise:120:Dry months]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'ballast',
    industries: ['shipyard'],
    languages: [],
    products: ['uv400', 'svc'],
    deal: 'Ballast water by UV, two hulls',
    kind: 'new',
    euros: [72000, 168000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [
      ['Type approval without conditions', 'spoken', 5, 'uv400'],
      ['Fits between frames 41 and 49', 'spoken', 4, 'uv400'],
    ],
    meetings: [
      meeting(
        'Drawing against drawing',
        'Outfitting and we with two printed sections and a glue stick. {mm=35..90} mm too long between the frames. {c1} would move a stiffener, class would not. Turned the reactor by 90°: fits, but lamps come out into the corridor. [[need:“The watch must get past with a stretcher.”]] {s=640..780} mm clear. [[promise:8:Lamp withdrawal as a paper model, scale one to one]]',
      ),
      visit(
        'Paper model in the hull',
        'Cardboard, tape, two apprentices and the real stretcher. Works when the hatch opens to starboard. {c2} signed the cardboard. [[objection:“UVT in our harbour is {uvt=48..62} per cent, you sell 90.”]] Sized at {u2=45..55}, flow down to {q=210..290} m³/h, in the curve from the approval. Asked to see page {pg=31..77}. It was there.',
      ),
      call(
        'Owner’s superintendent',
        'Sits {in Bergen|in Piraeus|somewhere with gulls}. Wants power at the worst case: {kw=28..46} kW. The generator has {kr=30..60} left. [[theirs:12:Load balance from the designer]]. [[promise:5:Power at each UVT in a table]]',
      ),
    ],
    won: {
      ...meeting(
        'Two hulls',
        '[[decision:Two systems, second one {mo=5..8} months later]]. Delivery to the day, the crane is booked. The cardboard hangs in their office. [[promise:40:Approval papers with hull numbers]]',
      ),
      reason: 'Fit and type approval',
    },
    lost: {
      ...call(
        'Owner brings his own',
        'Fleet contract with {comp}. [[decision:Owner’s supply]]. The yard is sorry about the stretcher. [[promise:60:Ask who writes the fleet contract]]',
      ),
      reason: 'Competitor in the house',
    },
  },
  {
    key: 'delta-p',
    industries: ['heating'],
    languages: [],
    products: ['q1', 'v12'],
    deal: 'Network pumps by the worst point',
    kind: 'expansion',
    euros: [19000, 88000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['0.8 bar at the far end, not 2.4', 'spoken', 5, 'q1'],
      ['Return temperature down', 'spoken', 4, 'q1'],
    ],
    meetings: [
      visit(
        'Control room in a heat wave',
        'Heat is made for showers only, and still both pumps at {hz=46..50} Hz. Differential pressure at the far end {dp=1.9..2.8} bar, needed 0.8. “We set it for the {school|baths}, in 2006.” The {school|baths} closed. {kw=75..160} kW for nobody. [[need:“Show me the number at the end of the street, and I will believe the pump.”]] [[promise:9:Two loggers in house stations, at no cost]]',
      ),
      meeting(
        'Two loggers, five weeks',
        'Minimum {d1=1.4..2.0} bar, always at the same corner: {c2} knew the house before I showed it. Its valve is stuck. Returned {rt=52..61} °C. [[objection:“If we lower and one grandmother freezes, I am in the paper.”]] By 0.2 bar a week, alarm at 0.9. [[decision:Lower in steps until the first call]]',
      ),
      call(
        'Nobody called',
        'At {d2=0.9..1.1} bar, seven weeks. {kwh=180..420} MWh a year, their own forecast. {g1} is almost disappointed. [[theirs:10:{g1} takes it to the works committee]]',
      ),
    ],
    won: {
      ...meeting(
        'Committee',
        'Eleven minutes, no question but one: why not earlier. {g1} said “because nobody measured”. [[decision:Controllers on {n=3..6} pumps, worst point by radio]]. [[promise:30:Radio points chosen with {g2}, before frost]]',
      ),
      reason: 'Saving measured on site',
    },
    lost: {
      ...call(
        'They do it by hand',
        '[[decision:Steps stay, controller not bought]]. The saving is real, the order is not. I would do it again: {g1} has told two neighbours. [[promise:90:Visit the two neighbours]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'black-water',
    industries: ['heating', 'datacentre'],
    languages: [],
    products: ['ro20', 'd7'],
    deal: 'Make-up water without oxygen',
    kind: 'new',
    euros: [31000, 96000],
    competitor: 'Membralis',
    deck: 'service',
    needs: [
      ['Magnetite out of the meters', 'spoken', 5, 'ro20'],
      ['Know where the water goes every week', 'spoken', 4, 'd7'],
    ],
    meetings: [
      visit(
        'A glass of black water',
        '{c1} let me draw it. Iron {fe=1.2..6.8} mg/l, pH {ph=7.9..8.7}, conductivity {us=310..780}. Make-up {m3=9..60} m³ a week, “the usual”. For {v=900..2600} m³ of network that is a leak. [[need:“My heat meters stop, and then customers pay by estimate.”]] [[promise:7:Make-up by the hour for a month, logger on the meter]]',
      ),
      meeting(
        'The Tuesday bump',
        'Logger: {b=2.1..5.5} m³ every Tuesday at nine. Room silent. Then {c2}: that is when the plumber fills new houses. With tap water. So two things: fill from our tap only, and a leak of {l=0.1..0.4} m³/h that is really there. [[objection:“Osmosis for a heating water?”]] 10 µS/cm at {mg=0.01..0.02} mg oxygen; cheaper than {nm=110..420} meters. [[decision:Guideline for filling, then plant]]',
      ),
    ],
    won: {
      ...call(
        'Plant, half the size',
        'Without the Tuesday bump {q=0.8..1.6} m³/h are enough. I lost a third of the value by my own logger. [[decision:Small RO with degassing]]. {g1} ordered the next day. [[promise:21:Drawing for the old boiler house]]',
      ),
      reason: 'Found the cause',
    },
    lost: {
      ...call(
        'They found the leak',
        'A house station, {yr=11..24} years. Make-up nearly nothing now. [[decision:No plant]]. And thanks, which were meant. [[promise:180:Iron in a year]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'slurry-store',
    industries: ['farm'],
    languages: [],
    products: ['s150', 'svc'],
    deal: 'Slurry pump that survives straw',
    kind: 'new',
    euros: [9800, 26000],
    competitor: 'Brakel & Zoon',
    deck: 'lifecycle',
    needs: [['Spread in two days, not in five', 'spoken', 5, 's150']],
    meetings: [
      visit(
        'Boots on',
        '{cows=90..420} cows, straw in everything. {c1} had the pump out on the yard, rope round the shaft as thick as an arm. {times=3..7} times this {week|spreading}. Weather window: two days, then rain, then the law closes the season on the {thirtieth|fifteenth}. [[need:“Two days. I do not need a brochure.”]] Left no brochure. Loan pump tomorrow at six. [[promise:1:Loan S 150 with tractor drive on the yard at six]]',
      ),
      visit(
        'Day two, evening',
        '{m3=900..2400} m³ out, pump blocked once: a halter. {c2} drove it and has an opinion about the float. He is right. [[objection:“It costs as much as the calf shed.”]] It does not, but I know what he means. [[promise:4:Price for the loan pump as it stands, dirty]]',
      ),
    ],
    won: {
      ...call(
        'Keeps it dirty',
        '[[decision:Buys the loan pump, float changed]]. Pays after the milk money. Told {a neighbour|the machinery ring} before he told me. [[promise:160:Before the next season: cutter ring]]',
      ),
      reason: 'There when it counted',
    },
    lost: {
      ...call(
        'Contractor comes instead',
        'From now on a contractor with a hose does it. [[decision:No own pump]]. [[theirs:20:Number of the contractor]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'glasshouse-ec',
    industries: ['farm'],
    languages: [],
    products: ['d30', 'uv90'],
    deal: 'Drain water back to the tomatoes',
    kind: 'expansion',
    euros: [14000, 44000],
    competitor: 'Doserra',
    deck: 'service',
    needs: [
      ['EC within 0.1 over the whole house', 'spoken', 5, 'd30'],
      ['Reuse drain without disease', 'spoken', 4, 'uv90'],
    ],
    meetings: [
      meeting(
        'Grower’s table',
        '{ha=2..9} ha of glass. Drain {pc=24..38} % of what is given, EC {ec=3.4..4.8}, away into the ditch; the water board measures from {spring|January}. {c1} speaks in decimals: set 3.0, gets {e1=2.7..2.9} at the door and {e2=3.2..3.5} at the far gable. [[need:“Not the mean. The gable.”]] [[promise:7:Dose trace of a hose pump against their venturi]]',
      ),
      visit(
        'At the gable',
        'Sampled {n=12..24} drippers in the morning sun, 28 °C by nine. The gable gets the end of each dose: pulses of the venturi arrive there as waves. Hose pump evens it to ±{ee=0.05..0.09}. {c2} asks about virus in the drain: {mj=100..250} mJ/cm² for that one, so flow {q=8..22} m³/h. [[objection:“Lamps make the iron fall out.”]] With {fe=20..40} % more chelate; cost written down. [[decision:One bay this season, all next]]',
      ),
    ],
    won: {
      ...call(
        'All bays',
        'EC at the gable {eg=2.9..3.1}. Drain to the ditch: none since week {w=9..16}. [[decision:All bays, UV doubled]]. He sends a crate of tomatoes to the works, label with the EC. [[promise:30:Spare hoses for the picking months]]',
      ),
      reason: 'Dose trace',
    },
    lost: {
      ...call(
        'Price of tomatoes',
        'Down by {d=14..30} per cent; every investment waits. [[decision:Wait a season]]. The bay keeps its pump. [[promise:200:After the season’s accounts]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'jellyfish',
    industries: ['desalination', 'shipyard'],
    languages: [],
    products: ['s300', 'uf500'],
    deal: 'Intake that copes with jellyfish',
    kind: 'new',
    euros: [120000, 290000],
    competitor: 'Hydravant',
    deck: 'waterworks',
    needs: [
      ['Run through a bloom', 'spoken', 5, 's300'],
      ['SDI below 3 all year', 'spoken', 4, 'uf500'],
    ],
    meetings: [
      visit(
        'The morning of the bloom',
        'By luck: {t=11..40} tonnes on the screens by noon, two trains down, production {p=38..61} %. {c1} with a shovel like everyone. No talk for two hours, I shovelled too. Then in the shade: [[need:“Half a day I can explain. Four days I cannot.”]] Last year it was {dd=3..6} days. SDI {sdi=4.1..6.2} when it clears.',
      ),
      meeting(
        'Bubbles, screens, or both',
        'Air curtain at {m=60..140} m, then pumps with {mm=40..80} mm passage. {c2} ({t2}) had a study from a power station: curtain alone brought {c=45..60} %. [[objection:“You want to pump jelly. It becomes soup, and soup goes through.”]] He is right: slower impeller or none. Measured shear on {kg=60..200} kg that they had kept frozen. [[promise:14:Report of the soup test, with photographs nobody will like]]',
      ),
      call(
        'Soup test',
        'At {rpm=580..720} rpm {w=88..95} % stay whole, at 980 only half. So larger pump, slower. Price up by {pc=9..16} %. Said it first. [[theirs:20:Shutdown window, from the ministry]]',
      ),
    ],
    won: {
      ...meeting(
        'Contract before the warm water',
        '[[decision:Three slow S 300, ultrafiltration behind, air curtain by others]]. Penalty tied to days below 80 %, not to jellyfish. Good lawyers on both sides. [[promise:45:Divers’ survey of the intake]]',
      ),
      reason: 'Test with the real thing',
    },
    lost: {
      ...call(
        'They deepen the intake',
        '{dm=18..32} m deeper, where it is colder. [[decision:Civil works first, pumps after]]. Perhaps the better answer. [[promise:120:Head changes by the depth: new curve]]',
      ),
      reason: 'Technical fit',
    },
  },
  {
    key: 'antiscalant',
    industries: ['desalination', 'semiconductor', 'pharma'],
    languages: [],
    products: ['d7', 'svc'],
    deal: 'Antiscalant dosing you can prove',
    kind: 'renewal',
    euros: [7800, 24000],
    competitor: 'Doserra',
    deck: 'service',
    needs: [
      ['Proof of every litre dosed', 'spoken', 4, 'd7'],
      ['Membranes to last seven years', 'felt', 4, 'svc'],
    ],
    meetings: [
      meeting(
        'Autopsy of a membrane',
        'They had cut one open: scale at the tail end, gypsum. Dosing pump said {ppm=3.0..3.6} ppm for three years. Tank level says {p2=1.9..2.4}. {c1} laid both curves on top of each other and looked at me as if I were {comp}. [[need:“I want the litre, not the stroke.”]] [[promise:6:Flow feedback: what it measures at 0.4 l/h and what not]]',
      ),
      call(
        'What it does not measure',
        'Below {l=0.15..0.25} l/h it only counts. Told {g1} on the phone rather than in the annex. He needs {need=0.4..0.9}. Fine. [[theirs:9:Three pumps on trial at train {tr=1..4}]]',
      ),
      meeting(
        'Tank and pump agree',
        'After {d=30..45} days {pc=0.3..0.9} % apart. {c2} from finance asks what a membrane costs: {eur=460..720} €, they have {n=420..1900}. Nobody needed to multiply. [[objection:“Still twice the price of a {comp}.”]] And a hundredth of the membranes. [[decision:All trains, with the log to their historian]]',
      ),
    ],
    won: {
      ...call(
        'Papers through',
        '[[decision:{k=8..20} pumps, calibration once a year]]. The cut membrane is now in {g1}’s induction for new people. [[promise:20:Calibration certificates in their numbering]]',
      ),
      reason: 'Dose proven',
    },
    lost: {
      ...call(
        'Chemical supplier gives pumps away',
        'With a five-year contract for the chemical. [[decision:Pumps come with the chemical]]. {g1} shrugged audibly. [[promise:300:Ask for the tank against the stroke]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'night-flow',
    industries: ['waterworks'],
    languages: [],
    products: ['v12', 'q1'],
    deal: 'Night pressure in three zones',
    kind: 'expansion',
    euros: [17000, 59000],
    competitor: '',
    deck: 'waterworks',
    needs: [
      ['Losses under 10 per cent', 'spoken', 5, 'q1'],
      ['Bursts not on Christmas', 'felt', 3, 'v12'],
    ],
    meetings: [
      visit(
        'Listening at three in the morning',
        'With {c1} and a stick on the hydrants. Night flow {nf=14..38} m³/h for {inh=4200..9800} people; {ok=5..9} would be honest. Pressure {p=5.8..7.1} bar, higher than at noon, because nobody draws. “We pump at night because power was cheap. It no longer is.” [[need:Losses from {l=17..26} to under 10 per cent, the association compares now]]',
      ),
      meeting(
        'Half a bar',
        'Leak follows pressure: half a bar less is {pc=7..12} % less leak, and fewer bursts. {c2} kept a map of bursts with pins: {b=23..61} in five years, two thirds at night. [[objection:“The hill farm needs its six bar.”]] One small booster for one farm: {eur=2100..3800} €. It took a while to be taken seriously. [[decision:Zone {z=2..5} first, two months]]',
      ),
    ],
    won: {
      ...meeting(
        'Pins',
        'Two months, {b2=0..2} pins. Night flow {nf2=9..16}. [[decision:All three zones by level of demand]]. They ask whether we do the listening too. We do not; {g1} does, and likes it. [[promise:28:Night curve for each zone]]',
      ),
      reason: 'Losses measured',
    },
    lost: {
      ...call(
        'Leak team instead',
        'Council pays a leak team for a year. [[decision:Leaks first, pressure later]]. Sensible, if they fix them. [[promise:240:Night flow in a year]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'ghosted',
    industries: [],
    languages: [],
    products: ['h40', 'svc'],
    deal: 'Replacement of a failed process pump',
    kind: 'new',
    euros: [7000, 21000],
    competitor: 'Costaferra',
    deck: 'service',
    needs: [['Spare within the week', 'spoken', 5, 'h40']],
    meetings: [
      call(
        'They rang us',
        '{c1}: bearing gone on the {second|return} pump, production limps at {pc=55..75} %. Duty {q=18..36} m³/h, {h=28..45} m, the rest unknown. [[need:“This week.”]] One in stock in Essen, impeller to be turned down. [[promise:1:Price and delivery by four o’clock]]. Sent at 15:20.',
      ),
      call(
        'Four days of silence',
        'Two calls, one message. No answer. Asked the gatekeeper how production runs: “again, since yesterday.” So somebody delivered, or repaired. Wrote two lines without reproach: stock is freed on {Friday|Monday} unless I hear. It was.',
      ),
      meeting(
        'Three months later',
        'Met {g1} {at the fair|in the car park of another customer|at the energy evening}; he came to me. Their own workshop had welded the shaft. It held. He was ashamed not to have rung back, bought me a coffee. [[objection:“We owe you one, but we do not need one.”]] Asked what happens when the weld lets go. [[theirs:14:{g1} measures the run-out of the shaft]]',
      ),
    ],
    won: {
      ...call(
        'The weld let go',
        '{Sunday|Saturday} night. This time he rang at six, I had one on the van at nine. [[decision:Two pumps, one for the shelf, and the agreement]]. [[promise:10:List of what else hangs on one weld]]',
      ),
      reason: 'Delivery time',
    },
    lost: {
      ...call(
        'Shaft is straight',
        '{um=0.02..0.05} mm. A good weld, honestly. [[decision:Nothing needed]]. [[promise:180:Say hello]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
]
