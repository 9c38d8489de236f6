/** Made by `make-pdfs.mjs`: what stands on and beside the pages of lifecycle.pdf. */
export const lifecycle = [
  {
    title: 'What a pump costs',
    text: 'What a pump costs\nThe price is the small part\nTen years, 6,000 h a year\nTarnquell Pumps & Water\nPrice 9,800 €\nEnergy 262,500 €\nStandstill 31,000 €\nCare 24,000 €',
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
    text: 'A valve is a brake\nThrottling keeps the power and throws it away\nThe pump gives 41 m\nThe system needs 24 m\nThe rest is heat in a valve\nhead, m\nflow, m³/h\n0\n10\n20\n30\n40\n50\n0\n30\n60\n90\n120\n150\n180\ndestroyed in the valve\n100 % speed\n80 %\nvalve open\nvalve at 40 %',
    notes: 'Driving with the brake on.',
    keyMessage: 'Throttling keeps the power and throws it away',
  },
  {
    title: 'Slower is cheaper by the cube',
    text: 'Slower is cheaper by the cube\n80 % of the speed needs half the power\n0.8 × 0.8 × 0.8 = 0.51\nValve open, vibration down\nWhere there is no static head\nkW\nspeed, %\n0\n10\n20\n30\n40\n50\n60\n70\n80\n90\n100\n30.0 kW\n21.9 kW\n15.4 kW\n10.3 kW',
    notes: 'Write the sum by hand. Be honest about static head.',
    keyMessage: '80 % of the speed needs half the power',
  },
  {
    title: 'Wear shows in kilowatt-hours',
    text: 'Wear shows in kilowatt-hours\nA worn pump pays for its overhaul\n76 % falls to 64 % in eight years\nMeasured on site twice a year\nefficiency, %\nyears\n55\n60\n65\n70\n75\n80\n0\n2\n4\n6\n8\n10\nwith overhauls in years 4 and 8\nleft alone\npaid in power',
    notes: 'Do they know one efficiency today?',
    keyMessage: 'A worn pump pays for its overhaul',
  },
  {
    title: 'Bearings speak first',
    text: 'Bearings speak first\nFive weeks between warning and failure\nOne sensor a bearing\nTrend, not threshold\nTime to plan a Saturday\nmm/s\nweeks\n0\n2\n4\n6\n8\n0\n2\n4\n6\n8\n10\n12\n14\n16\nwarning\nfive weeks\nbearing fails',
    notes: 'Bring the trend of the paper mill.',
    keyMessage: 'Five weeks between warning and failure',
  },
  {
    title: 'Standstill',
    text: 'Standstill\nOne hour costs more than a seal\n900 to 7,200 € an hour\nIt grows when the tank is full\nthousand €\nhours\n0\n15\n30\n45\n0\n2\n4\n6\n8\n10\n12\n14\n16\nTank is full\nProduct is lost\nCustomer is told\nseal changed in 25 minutes',
    notes: 'Use the figure they said, not ours.',
    keyMessage: 'One hour costs more than a seal',
  },
  {
    title: 'Ten years of one pump',
    text: 'Ten years of one pump\nThe same pump, twice: left alone and looked after\nnew\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\nUntil it breaks\n97 h standstill\nLooked after\n11 h standstill, planned\nbreakdown\nseal\noverhaul\ninspection, two hours',
    notes: 'Ask which of the two rows is theirs. Then be quiet.',
    keyMessage: 'The same pump, twice: left alone and looked after',
  },
  {
    title: 'How we find it',
    text: 'How we find it\nFour weeks on loan: clamp-on meter, no cloud, your own sheet\nPump\nas it is\nTakt Q 1\non loan\nFour weeks\nof data\nDecision\npump by pump',
    notes: 'IT in the room.',
    keyMessage: 'Four weeks on loan: clamp-on meter, no cloud, your own sheet',
  },
  {
    title: 'A year before and after',
    text: 'A year before and after\n275 MWh became 220\nCooling water, three pumps\nSame product, same weather\nTheir own meter\nMWh\nmonths\n0\n10\n20\n30\nJ\nF\nM\nA\nM\nJ\nJ\nA\nS\nO\nN\nD\n▪ before\n▪ after',
    notes: 'The months are from one customer who allows it. Ask for their bill.',
    keyMessage: '275 MWh became 220',
  },
  {
    title: 'Pump by pump',
    text: 'Pump by pump\nStart where it pays within a year\nMost hours first\nThen most throttled\nLeave the rest alone\nCooling 3\n8 months\nBoiler feed\n14 months\nWell\n19 months\nDrainage\n57 months',
    notes: 'Honest: not every pump pays.',
    keyMessage: 'Start where it pays within a year',
  },
  {
    title: 'Measured at 63 stations',
    text: 'Measured at 63 stations\n9 to 22 % less power\nEach dot is one station\nEach with its own before and after\nstations\nless power, %\n0\n4\n8\n12\n8\n10\n12\n14\n16\n18\n20\n22\n24\nhalf of them: more than 15 %',
    notes: 'Offer a telephone number, not a logo.',
    keyMessage: '9 to 22 % less power',
  },
  {
    title: 'Who comes',
    text: 'Who comes\nMeasuring on site, twice a year\nSeven depots\nLoan pump within 24 hours\nLund\nŁódź\nEssen\nVienna\nLyon\nKyiv\nValencia\nCircle: a van is there within four hours',
    notes: 'Name the fitter.',
    keyMessage: 'Measuring on site, twice a year',
  },
  {
    title: 'Next step',
    text: 'Next step\nChoose three pumps\n1\nMotor data\nA photograph of\nthree rating plates\n2\nHours\nCounter or\nan honest guess\n3\nOne morning\nOne electrician,\none clamp',
    notes: 'Leave with three names of pumps.',
    keyMessage: 'Choose three pumps',
  },
]
