/** What managers wrote after riding along. */
export const coaching = [
  {
    by: 'katrin',
    about: 'jonas',
    days: 9,
    title: 'After the joint visit at the brewery',
    body: 'Went well: Jonas let the head brewer talk for twelve minutes and wrote down his words, not ours. He asked what a lost brew costs before he opened the deck.\n\nTo try: when purchasing said “too dear”, he answered with a discount. Next time ask *compared with what*, and wait.\n\nAgreed: he sends me the life-cycle sheet before the next price talk.',
  },
  {
    by: 'katrin',
    about: 'zofia',
    days: 16,
    title: 'Pipeline talk',
    body: 'Zofia has 14 open deals, five without a date. We closed two as lost: honest, and her forecast is worth more now.\n\nStrength: her waterworks people ring her before they write a tender. Write that down as method, so that Oksana can copy it.',
  },
  {
    by: 'katrin',
    about: 'matthias',
    days: 33,
    title: 'Negotiation at the chemical plant',
    body: 'Gave eight per cent for a reference visit: good trade. Gave the second seal kit for nothing: ask for something each time, even if it is small.',
  },
  {
    by: 'declan',
    about: 'sian',
    days: 6,
    title: 'Ride-along, dairy and hospital',
    body: 'Siân prepared four minutes in the car with the meeting page and it showed: she knew the overdue promise before they did.\n\nOne thing: two people in the room never spoke. Ask them by name.',
  },
  {
    by: 'declan',
    about: 'camille',
    days: 21,
    title: 'Tenders in the south',
    body: 'She reads the documents to the last annex and finds the clause on spare parts. Two tenders won by that.\n\nWork on: says yes to every visit. Tier D customers can have a call.',
  },
  {
    by: 'declan',
    about: 'javier',
    days: 40,
    title: 'First quarter in Italy',
    body: 'Italian customers like him, and he promises dates that the works has not confirmed. Agreed: no delivery date without the number of the works slot.',
  },
  {
    by: 'annelie',
    about: 'declan',
    days: 12,
    title: 'Quarter talk',
    body: 'Team pace 96 %. The hospital strategy works, desalination does not; he said so before I did. He wants to send Noa to Dubai for a month: yes, if two named projects stand behind it.',
  },
] as const
