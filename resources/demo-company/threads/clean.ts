/** Situations of pharmaceutical works, chip makers and data centres: where a minute or a particle counts. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const clean: readonly Thread[] = [
  {
    key: 'wfi-loop',
    industries: ['pharma'],
    languages: [],
    products: ['h40', 'svc'],
    deal: 'Loop pump for water for injection',
    kind: 'new',
    euros: [24000, 66000],
    competitor: 'Costaferra',
    deck: 'hygienic',
    needs: [
      ['Loop never below 80 °C and never below 1 m/s', 'spoken', 5, 'h40'],
      ['Papers that survive an audit', 'spoken', 5, 'svc'],
    ],
    meetings: [
      meeting(
        'Questionnaire of {n=140..260} questions',
        'They sent it before they would talk. Answered {n2=128..139}, left the rest blank and said why: steam in the casing, roughness after electropolishing, who grinds the weld at the drain. {c1} ({t1}): “The others answered all of them. In two days.” I think that helped us.\n\n[[need:“Eighty degrees, one metre a second, at the last user, at night.”]] [[promise:10:Weld log and 3.1 certificates of one delivered pump, names blacked out]]',
      ),
      visit(
        'Loop walked with a thermometer',
        '{m=180..420} m, {u=14..33} users. Return at {t=79.2..81.8} °C, velocity {v=0.82..1.1} m/s when three users draw. Cavitation audible at the pump: tank at 85 °C, level {lv=1.1..1.9} m. NPSH available {na=1.3..2.0} m; theirs asks {nr=2.1..2.8}.\n\n{c2} did not want to hear the word cavitation written anywhere. We wrote “noise at low level”. [[felt:a deviation report would stop the line for a week]]',
      ),
      meeting(
        'Qualification plan',
        'Validation, utilities, purchasing and a consultant by video whose camera was off. IQ and OQ ours, PQ theirs. [[objection:“Your OQ has {pg=34..61} pages, the last supplier’s had twelve.”]] The consultant unmuted himself and said: good. It was his only sentence. [[decision:H 40 with spare rotor, change in the {summer|Christmas} shutdown]]',
      ),
    ],
    won: {
      ...call(
        'Order number by e-mail at 18:04',
        'With every annex, and a date that is possible. [[decision:One duty, one standby, one rotor on the shelf]]. [[promise:30:Factory test with {g1} present, flow, head, NPSH, roughness]]',
      ),
      reason: 'Papers and NPSH',
    },
    lost: {
      ...call(
        'Change control says no',
        'Same maker as installed, so that nothing needs requalifying. [[decision:Replacement like for like]]. {g1}: “It will make the same noise.” [[promise:180:Ask when the second loop is planned]]',
      ),
      reason: 'Technical fit',
    },
  },
  {
    key: 'ointment',
    industries: ['pharma', 'food'],
    languages: [],
    products: ['tw65'],
    deal: 'One pump from kettle to tube filler',
    kind: 'new',
    euros: [21000, 47000],
    competitor: 'Brakel & Zoon',
    deck: 'hygienic',
    needs: [
      ['No air in the cream', 'spoken', 5, 'tw65'],
      ['Residue in the line below 4 kg', 'spoken', 4, 'tw65'],
    ],
    meetings: [
      visit(
        'Where 11 kilograms stay',
        'Weighed with {g1}: {kg=7.4..13.8} kg of cream left in line and pump at every change, {ch=3..9} changes a week, {eur=14..38} € a kilogram. The sum fits on a palm: {sum=52..160} thousand a year. He had never multiplied it.\n\nAir: lobe pump at {rpm=380..520} rpm draws a vortex at the end. Tubes {under=1.1..2.6} % underweight are sorted out by a lady named Rosa, who knows it by sound.\n\n[[need:“If Rosa retires I have a problem.”]] [[promise:11:Test in our laboratory with 60 kg of their cream]]',
      ),
      meeting(
        'Laboratory day',
        '{c1} and {c2} came with three drums in a refrigerated van. Twin screw at {r2=90..160} rpm: emptied to {rest=2.1..3.7} kg, density before and after the same to the third digit. {c2} asked us to run it again without warning the operator. Same.\n\n[[objection:“Cleaning takes your pump how long?”]] At {r3=1400..1900} rpm as its own CIP pump, {min=14..22} min, swab clean. He did the swab himself.',
      ),
      call(
        'Three weeks of nothing',
        'Two calls unanswered. Then {g2}: {comp} offered a used pump at {pc=35..50} %. “We are tempted.” Did not argue about price; asked what Rosa says. Silence, then laughing. [[promise:2:Rental for three months with the rent counted against the price]]',
      ),
    ],
    won: {
      ...meeting(
        'Rental became purchase',
        'After {wk=7..11} weeks. Underweight tubes {un2=0.1..0.4} %. [[decision:Bought, second one for the gel line budgeted]]. Rosa trains two young people with it. [[promise:35:Gel sample to the laboratory]]',
      ),
      reason: 'Test with their own product',
    },
    lost: {
      ...call(
        'The used pump',
        'They took it. [[decision:Used pump of {comp}, no test]]. {g1} asked whether he may keep our test report; he may. [[promise:120:Ask Rosa]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'particles',
    industries: ['semiconductor'],
    languages: [],
    products: ['p80', 'q1'],
    deal: 'Ultrapure water, last metre',
    kind: 'new',
    euros: [58000, 190000],
    competitor: 'Pumpenwerk Isegrund',
    deck: 'lifecycle',
    needs: [
      ['Fewer than 200 particles a litre above 50 nm', 'spoken', 5, 'p80'],
      ['No pressure dip when a tool opens', 'spoken', 4, 'q1'],
    ],
    meetings: [
      visit(
        'Gowned for {min=40..70} minutes, shown for ten',
        'What I saw: polishing loop, {q=140..310} m³/h, three pumps of {comp} in a row. Counts jump from {p0=90..170} to {p1=480..1900} a litre whenever pump B takes over. They believe in the valve. I believe in the seal: the jump comes {s=30..90} s after start, not at it.\n\n[[need:“Under two hundred, always, or the lot is scrap.”]] Value of a lot was not told and I did not ask. [[promise:7:Note on shedding of seal faces, with two papers]]',
      ),
      meeting(
        'They had tested it before we came back',
        '{c1} had changed the valve over the weekend. Jump still there. Nobody mentioned it was their idea; I neither. Magnet-coupled pump has no faces to shed. [[objection:“Magnets heat the water.”]] {k=0.2..0.5} K, on a loop with a heat exchanger. {c2} ({t2}) calculated {kw=0.9..2.4} kW of cooling and said “fine” in a tone that I shall remember.\n\n[[decision:Pump B is replaced on trial, particle counter on its outlet]]',
      ),
      meeting(
        'Ninety days of counts',
        'Mean {m1=74..132}, maximum {mx=150..196}. One gap of {h=3..9} h in the log: their counter, not the pump, proven by its own error list. Still they want thirty more days. [[objection:“Statistics do not care about your deadline.”]] True. Moved the validity of the offer by six weeks without being asked. [[theirs:45:Decision with the log of 120 days]]',
      ),
    ],
    won: {
      ...call(
        'All three',
        'Day 121, nine in the morning. [[decision:Three P 80 and control by pressure at the far tool]]. They asked that we never use their name, so this is the only place where it stands. [[promise:60:Training of two shifts, gowned]]',
      ),
      reason: 'Trial over 120 days',
    },
    lost: {
      ...call(
        'Fab freezes changes',
        'New process node, no change to water for {mo=9..18} months. [[decision:Trial pump stays as B, no order]]. So one of three is ours. [[promise:270:Ask after the freeze]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'slurry-pulse',
    industries: ['semiconductor', 'chemical'],
    languages: [],
    products: ['d7', 'd30'],
    deal: 'Dosing without pulsation',
    kind: 'expansion',
    euros: [9000, 36000],
    competitor: 'Doserra',
    deck: 'service',
    needs: [
      ['Dose within 1 % of the set value', 'spoken', 5, 'd7'],
      ['Not explain a drift to quality again', 'felt', 4, 'd7'],
    ],
    meetings: [
      call(
        'A question about one drawing',
        '{c1} had our data sheet open and asked what “never pulses” means in per cent. Residual pulsation {pp=0.6..1.1} % at full stroke frequency, {p2=1.4..2.2} % at a tenth. He liked the second figure better than the first, because nobody else had given it. [[promise:3:Trace of flow over 24 h at 0.8 l/h]]',
      ),
      visit(
        'Dosing cabinet {cab=3..17}',
        '{n=6..14} pumps of {comp}, dampers half empty. Oxide slurry settles in the damper when the line stands: they flush it {f=2..4} times a shift, {l=11..26} l each. Dose drifts by {dr=3.2..6.5} % over a day.\n\n[[felt:{g1} signs the deviation each Friday]] and showed me the folder without comment. [[need:“Set seven, get seven, at six in the evening too.”]]',
      ),
      meeting(
        'Trial in cabinet {cab}',
        '{days=14..28} days, drift {d2=0.4..0.9} %. No damper, so no flushing: {m3=12..31} m³ of ultrapure water a year. {c2} worries about the diaphragm: {h=6..9} thousand hours by our figures. [[objection:“Everyone’s figures are from water.”]] Right, so we measure theirs: one head opened after 2,000 h, before any order. [[decision:Wait for the opened head]]',
      ),
    ],
    won: {
      ...visit(
        'The opened head',
        'PTFE face like new, {um=4..11} µm of wear. [[decision:{n} pumps, cabinet by cabinet, one a week]]. {g1} closed the folder and put it on the highest shelf. [[promise:50:Come by after the last cabinet]]',
      ),
      reason: 'Trial on site',
    },
    lost: {
      ...visit(
        'The opened head',
        'A scratch of {um=40..90} µm from a grain. Could be one in a thousand, could be all. We do not know and I said so. [[decision:No order before a second head]]. [[promise:75:Second head, with a strainer in front]]',
      ),
      reason: 'Technical fit',
    },
  },
  {
    key: 'n-plus-one',
    industries: ['datacentre'],
    languages: [],
    products: ['v12', 'q1', 'svc'],
    deal: 'Chilled-water pumps, N + 1',
    kind: 'new',
    euros: [42000, 140000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Take-over within ten seconds', 'spoken', 5, 'q1'],
      ['PUE below 1.25', 'spoken', 4, 'q1'],
      ['No alarm that wakes the customer', 'felt', 4, 'svc'],
    ],
    meetings: [
      visit(
        'Hall {hall=1..4}, behind two mantraps',
        'No telephone, no laptop, paper only. {mw=1.8..6.4} MW of heat, {n=4..6} pumps of which all run, because nobody dares switch one off. Valves throttled to {v=35..60} %. {c1} knows it: PUE {pue=1.31..1.48}, of which pumps {pp=0.04..0.08}.\n\n[[need:“Ten seconds. At eleven the first row throttles and a customer writes to my board.”]] [[promise:9:Take-over time from measurement, not from the brochure]]',
      ),
      meeting(
        'Eight point four seconds',
        'Video of our test bench with a clock in the picture: pump pulled at full load, second one at set pressure after {s=7.6..8.9} s. {c2} asked for it with one sensor broken. We had not done that. Said so. [[promise:6:The same test with a failed sensor, unedited]]\n\n[[objection:“You never know what a controller does in a fault.”]] That is why it falls back to fixed speed, and that is a switch one can see.',
      ),
      call(
        'With the broken sensor',
        '{s2=9.1..9.8} s. They watched it {three|five} times and found that the clock jumps a frame; it does. Sent the raw file. [[decision:Trial at night in hall {hall}, load bank instead of customers]]',
      ),
      meeting(
        'Night of the load bank',
        'Between two and five. {k=9..14} take-overs, slowest {s3=8.8..9.6} s, no row above {tt=24.1..26.3} °C. One fan coil leaked, not ours. {g1} brought pizza for eleven people and counted us at the gate. PUE that night {p2=1.19..1.27}. [[theirs:15:Change board decides, {g1} presents]]',
      ),
    ],
    won: {
      ...call(
        'Change board: yes, in four windows',
        '[[decision:All halls, one window a month, roll-back plan for each]]. We are not to be seen between Thursday noon and Monday. [[promise:20:Roll-back plan on one page for each window]]',
      ),
      reason: 'Take-over measured',
    },
    lost: {
      ...call(
        'Change board: no',
        '“It runs.” [[decision:Nothing is changed in a running hall]]. But hall {h5=5..8} is being planned, and {g1} wrote our figures into its specification. [[promise:45:Meet the planner of the new hall]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'adiabatic',
    industries: ['datacentre', 'hospital', 'pharma'],
    languages: [],
    products: ['uv90', 'd7'],
    deal: 'Water of the cooling towers',
    kind: 'new',
    euros: [11000, 39000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [
      ['Count below 1,000 without more biocide', 'spoken', 5, 'uv90'],
      ['Less blowdown', 'spoken', 3, 'd7'],
    ],
    meetings: [
      visit(
        'On the roof',
        'Wind, {temp=3..31} °C, {n=3..8} towers. Count {cfu=900..8200} CFU/ml, limit for action 1,000. Biocide doubled since {May|June}; the drain people have written a letter. Cycles of concentration {cyc=1.8..2.4}, could be 4.\n\n[[need:“I have a letter because of the germs and a letter because of the poison.”]] [[promise:8:Water balance with their twelve bills]]',
      ),
      meeting(
        'Balance',
        'Make-up {m=9200..21000} m³, of which {b=38..52} % goes down the drain as blowdown. UV in the side stream plus dosing by conductivity: cycles {c4=3.4..4.1}, biocide a third. {c2} found an error of a factor of ten in line six, ours. Corrected at the table; payback went from 0.3 to {pb=2.6..3.8} years. That hurt, and was believed afterwards.\n\n[[decision:One tower as a trial through {August|September}]]',
      ),
    ],
    won: {
      ...call(
        'Count {c9=120..460}',
        'After {wk=8..12} weeks, with {th=28..40} % of the biocide. [[decision:Side stream for all {n} towers]]. The drain people want to know how. [[promise:18:Joint letter to the drain people]]',
      ),
      reason: 'Trial on site',
    },
    lost: {
      ...call(
        'Dry coolers',
        'The towers are replaced by dry coolers within two years. [[decision:No money into water]]. Asked who plans the dry coolers’ pumps. [[theirs:30:Name of the planner]]',
      ),
      reason: 'Project stopped',
    },
  },
]
