/** What people who are not yet customers want, and what they answered. */
export const wants = [
  'Saw the twin-screw pump at the fair; runs quark with two pumps today and wants one.',
  'Asked on the web page for a curve at 1,450 rpm for a 200 mm impeller.',
  'Energy audit found 41 % of their power in pumps. Wants figures, not brochures.',
  'Dialysis ward moves next spring; asks who validates hot-water sanitising.',
  'Sewage lift blocks every week; a neighbour told them of the self-clearing impeller.',
  'Tender for UV in a municipal works, documents due in five weeks.',
  'Spa with eye irritation complaints; the health office set a date.',
  'Wants a loan pump first. Their own one is at the winder for six weeks.',
  'Rents dewatering pumps for 4,300 a month and asks whether to buy.',
  'Looks for a second source; the present maker quotes 16 weeks.',
  'Hop-forward brewery, 22,000 hl, builds a new cellar and has no pump list yet.',
  'Hypochlorite dosing gasses out every hot weekend.',
] as const

export const answers = [
  ['need', 'Two of five pumps fail each season; each stop costs a shift.', 3],
  ['need', 'Wants to save power, has no figure yet.', 1],
  ['budget', 'In next year’s investment list with 60,000.', 2],
  ['budget', 'The owner pays when it pays back within three years.', 2],
  ['timeline', 'Must run before the season, so order within ten weeks.', 3],
  ['timeline', 'Some time next year.', 1],
  ['process', 'Plant engineer proposes, managing director signs.', 2],
  ['process', 'Public tender, three offers at least.', 3],
  ['fit', 'Runs round the clock, own maintenance team of six.', 3],
  ['fit', 'One pump, no fitter.', 1],
] as const
