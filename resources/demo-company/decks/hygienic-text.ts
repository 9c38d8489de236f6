/** Made by `make-pdfs.mjs`: what stands on and beside the pages of hygienic.pdf. */
export const hygienic = [
  {
    title: 'Hygienic pumping',
    text: 'Hygienic pumping\nClean sooner, lose less\nFor breweries and dairies\nTarnquell Pumps & Water\nImpeller from one bar\nSeal from the front\nNo dead leg, Ra 0.5 µm',
    notes: 'Ask before the second slide: what does an hour of cleaning cost here?',
    keyMessage: 'Clean sooner, lose less',
  },
  {
    title: 'The last rinse is the long one',
    text: 'The last rinse is the long one\nThe rinse waits for what hides behind the seal\n34 to 52 minutes a line\nHalf of it until conductivity falls\n18 to 29 hl of water each time\nWith a dead leg\n45 min\nWithout\n30 min',
    notes: 'Use their own rinse time. Do not name a competitor.',
    keyMessage: 'The rinse waits for what hides behind the seal',
  },
  {
    title: 'Where it hides',
    text: 'Where it hides\nNo dead leg: every wetted face is rinsed\nSeal sits in the flow\nImpeller milled from one bar\nDrains by itself\nImpeller from one bar\nSeal from the front\nNo dead leg, Ra 0.5 µm',
    notes: 'Pass the impeller round.',
    keyMessage: 'No dead leg: every wetted face is rinsed',
  },
  {
    title: 'Reaches the duty point quietly',
    text: 'Reaches the duty point quietly\nNPSH 1.1 m: the tank runs empty without foam\n2 to 48 m³/h, up to 62 m\nNPSH 1.1 m at 30 m³/h\n0\n0\n18\n12\n36\n24\n53\n36\n71\n48\nHead, m\nFlow, m³/h\n36 m³/h at 40 m\npump\nsystem\nNPSH × 4',
    notes: 'Draw their duty point on the curve.',
    keyMessage: 'NPSH 1.1 m: the tank runs empty without foam',
  },
  {
    title: 'From tank to filler',
    text: 'From tank to filler\nOne pump type on the whole way\nSame seal kit in every place\nTank\nwort, milk\nLissa H 40\n30 m³/h\nHeat exchanger\n4 °C\nLissa TW 65\nyeast, quark\nFiller\n',
    notes: 'Walk along with a finger; stop where they had trouble.',
    keyMessage: 'One pump type on the whole way',
  },
  {
    title: 'Thick and thin with one pump',
    text: 'Thick and thin with one pump\nThe twin screw pumps product, then its own CIP\nUp to 1 million mPa·s\nShear below 40 s⁻¹\nNo bypass to clean by hand\nFruit broken, lobe pump, %\n3.2 %\nFruit broken, twin screw, %\n0.7 %',
    notes: 'Dairy: talk about fruit. Brewery: about living yeast.',
    keyMessage: 'The twin screw pumps product, then its own CIP',
  },
  {
    title: '25 minutes, one fitter',
    text: '25 minutes, one fitter\nThe seal is changed from the front\nMotor stays where it is\nNo alignment afterwards\nHalf a shift\n240 min\nLissa H 40\n25 min',
    notes: 'Offer to do it on their bench, with their watch.',
    keyMessage: 'The seal is changed from the front',
  },
  {
    title: 'What a year of rinsing costs',
    text: 'What a year of rinsing costs\n900 m³ less water a year on six lines\n4 minutes less a rinse\n7 rinses a day\nWater, heat and lye\nToday, m³ a year\n6,300 m³\nWith H 40, m³ a year\n5,400 m³',
    notes: 'Fill in their water price.',
    keyMessage: '900 m³ less water a year on six lines',
  },
  {
    title: 'Shown, not said',
    text: 'Shown, not said\nTrial for six weeks on one line\nRiboflavin test R-214\nSwabs by your laboratory\nPump stays or goes',
    notes: 'Ask which line.',
    keyMessage: 'Trial for six weeks on one line',
  },
  {
    title: 'Next step',
    text: 'Next step\nOne line, six weeks, your figures\nWhich line?\nWho takes the swabs?\nWhen do we look at the figures?',
    notes: 'Leave with a date.',
    keyMessage: 'One line, six weeks, your figures',
  },
]
