/** Situations of chemical plants, paper mills and semiconductor plants. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const process: readonly Thread[] = [
  {
    key: 'acid-yard',
    industries: ['chemical', 'semiconductor', 'paper'],
    languages: [],
    products: ['p80', 'q1'],
    deal: 'Sealless pumps for the acid yard',
    kind: 'new',
    euros: [24000, 96000],
    competitor: 'Pumpenwerk Isegrund',
    deck: 'lifecycle',
    needs: [
      ['No drop at the shaft', 'spoken', 5, 'p80'],
      ['Papers for zone 1, T4', 'spoken', 5, 'p80'],
      ['No more reports to the authority', 'felt', 4, 'p80'],
    ],
    meetings: [
      visit(
        'Acid yard with plant safety',
        'Safety briefing {25|40} minutes, film with quiz. {c1} showed pump {tag=101..148} A/B: {acid=32..96} % sulphuric, {temp=20..60} °C, {q=22..88} m³/h at {h=28..64} m. Seal leaks {n=3..6} times a year, each {c=4200..8800} € with cleaning crew.\n\n[[need:“No drop. Not a small one: none.”]] Zone 1, IIB, [[need:T4 in writing]]. One of the leaks went to the authority, [[felt:{c1} had to explain it in person]].\n\n[[promise:10:Material statement for PFA and for Hastelloy, Ex declaration]]',
      ),
      meeting(
        'HAZOP questions',
        '{k=14..31} questions from {c2} ({t2}). Dry run: monitor trips within 8 s, endurance run with 50 dry starts. Ceramic shell and thermal shock: limit {dt=70..80} K, their worst {d2=35..60}. [[objection:“Ceramic breaks.”]] Shown the drop test and, better, a shell from eleven years in a chlorine plant, passed from hand to hand.\n\n[[decision:Trial in position {tag}B, A stays as it is]]. [[theirs:14:PO number for the trial]]',
      ),
      call(
        'Trial, day 60',
        'No drop. Power {p1=9..17} against {p2=11..20} kW, {pc=12..15} % less, their own meter. {g1} dry: “boring, so good”. Purchasing now has {comp} at eleven weeks. [[promise:3:Price for {n2=4..9} pumps, delivery in two lots]]',
      ),
    ],
    won: {
      ...meeting(
        'Frame order',
        'Two hours with purchasing; gave {d=5..8} % for two lots at once and the right to show the yard to a customer. [[decision:{n2} P 80, first lot before the shutdown]]. [[promise:25:Documentation as they number it, before delivery]]',
      ),
      reason: 'Safety',
    },
    lost: {
      ...meeting(
        'Group standard',
        'Plant is for us, the group’s list is not. [[decision:Follows the standard: {comp}]]. {g1} gives me the name of the standards committee. [[promise:30:Application to the committee, trial report attached]]',
      ),
      reason: 'Technical fit',
    },
  },
  {
    key: 'white-water',
    industries: ['paper', 'mining'],
    languages: [],
    products: ['q1', 'svc'],
    deal: 'White-water pumps: energy and seals',
    kind: 'expansion',
    euros: [14000, 52000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Fewer web breaks', 'spoken', 5, 'q1'],
      ['Energy figures for ISO 50001', 'spoken', 3, 'q1'],
    ],
    meetings: [
      visit(
        'Machine {pm=1..4}',
        '{c1} and I under the wire section, wet to the knees. Fan pump {kw=160..315} kW, pulsation {pu=0.18..0.42} bar. {wb=5..14} web breaks a week, each {min=18..40} min, {eur=3100..7200} € an hour. [[need:“Give me one break less a week and I stop asking what it costs.”]]\n\nCOD {cod=1400..3600} mg/l, conductivity {us=2.8..5.9} mS/cm: the loop is closed further each year, seals suffer. [[promise:9:Vibration and pulsation measurement during a grade change]]',
      ),
      meeting(
        'What we measured',
        'Peak at {hz=31..49} Hz at {rpm=610..740} rpm: blade passing meets the screen. {c2} moved the speed by {s=3..6} % in front of us: pulsation halved, on paper nothing had been bought yet. [[objection:“Then why do we need your controller?”]] Since the grade changes {t=3..7} times a day and nobody will move it by hand. He laughed. [[decision:Two controllers on trial, skip frequency set]]',
      ),
    ],
    won: {
      ...meeting(
        'From eleven breaks to {w=3..6}',
        'Count of the shift book, not ours. [[decision:Controllers on all white-water pumps and a service agreement]]. Auditor gets the monthly sheet. [[promise:21:Sheet in the layout of their energy manager]]',
      ),
      reason: 'Fewer web breaks',
    },
    lost: {
      ...call(
        'Machine is shut down',
        'The machine goes in spring. [[decision:No investment in machine {pm}]]. {g1} moves to another mill and asked for my card twice. [[promise:60:Visit the other mill]]',
      ),
      reason: 'Project stopped',
    },
  },
]
