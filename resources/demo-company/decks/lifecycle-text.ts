/** Made by `make-pdfs.mjs`: what stands on and beside the pages of lifecycle.pdf. */
export const lifecycle = [
  {
    title: 'What a pump costs',
    text: 'What a pump costs\nThe price is the small part\nTen years, 6,000 h a year\nTarnquell Pumps & Water\n0\n0\n14\n45\n28\n90\n41\n135\n55\n180\nHead, m\nFlow, m³/h\n134 m³/h at 34 m\npump\nsystem\nNPSH × 4',
    notes: 'Ask them to guess the share of the price before the next slide.',
    keyMessage: 'The price is the small part',
  },
  {
    title: 'Energy is four fifths',
    text: 'Energy is four fifths\n17.5 kW drawn for ten years: 262,500 €\n25 ct/kWh\n6,000 h a year\nMeasured, not read from the plate\nThrottled\nenergy\n327,300 €\nSpeed-controlled\nenergy\n221,850 €',
    notes: 'Put in their tariff.',
    keyMessage: '17.5 kW drawn for ten years: 262,500 €',
  },
  {
    title: 'A valve is a brake',
    text: 'A valve is a brake\nThrottling keeps the power and throws it away\nCurve meets system further left\nHead is destroyed in the valve\n0\n0\n14\n45\n28\n90\n41\n135\n55\n180\nHead, m\nFlow, m³/h\n134 m³/h at 34 m\npump\nsystem\nNPSH × 4',
    notes: 'Driving with the brake on.',
    keyMessage: 'Throttling keeps the power and throws it away',
  },
  {
    title: 'Slower is cheaper by the cube',
    text: 'Slower is cheaper by the cube\n80 % of the speed needs half the power\n0.8 × 0.8 × 0.8 = 0.51\nValve open, vibration down\n100 % speed\n30 kW\n80 % speed\n15 kW',
    notes: 'Write the sum by hand.',
    keyMessage: '80 % of the speed needs half the power',
  },
  {
    title: 'Wear shows in kilowatt-hours',
    text: 'Wear shows in kilowatt-hours\nA worn pump pays for its overhaul\n76 % falls to 61 % in eight years\nMeasured on site twice a year\nEfficiency new, %\n76 %\nafter eight years, %\n61 %',
    notes: 'Do they know one efficiency today?',
    keyMessage: 'A worn pump pays for its overhaul',
  },
  {
    title: 'Standstill',
    text: 'Standstill\nOne hour costs more than a seal\n900 to 7,200 € an hour\nWarned five weeks ahead',
    notes: 'Use the figure they said, not ours.',
    keyMessage: 'One hour costs more than a seal',
  },
  {
    title: 'How we find it',
    text: 'How we find it\nFour weeks on loan\nClamp-on meter\nController without a cloud\nYour own sheet\nPump\nas it is\nTakt Q 1\non loan\nFour weeks\nof data\nDecision\npump by pump',
    notes: 'IT in the room.',
    keyMessage: 'Four weeks on loan',
  },
  {
    title: 'Pump by pump',
    text: 'Pump by pump\nStart where it pays within a year\nMost hours first\nThen most throttled\nLeave the rest alone\nCooling 3\n8 months\nBoiler feed\n14 months\nWell\n19 months\nDrainage\n57 months',
    notes: 'Honest: not every pump pays.',
    keyMessage: 'Start where it pays within a year',
  },
  {
    title: 'Measured at 63 stations',
    text: 'Measured at 63 stations\n9 to 22 % less power\nEach with its own before and after\nBefore\n100 %\nAfter (mean)\n84 %',
    notes: 'Offer a telephone number, not a logo.',
    keyMessage: '9 to 22 % less power',
  },
  {
    title: 'Next step',
    text: 'Next step\nChoose three pumps\nMotor data\nHours\nOne electrician for a morning',
    notes: 'Leave with three names of pumps.',
    keyMessage: 'Choose three pumps',
  },
]
