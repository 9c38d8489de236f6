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
    text: 'The last rinse is the long one\nThe rinse waits for what hides behind the seal\n34 to 52 minutes a line\nHalf of it until conductivity falls\n18 to 29 hl of water each time\nµS/cm\nminutes of rinsing\n0\n300\n600\n900\n1,200\n0\n4\n8\n12\n16\n20\n24\n8 min\n19 min\nlye seeps out of the dead leg\nlimit 100 µS/cm',
    notes: 'Use their own rinse time. Do not name a competitor.',
    keyMessage: 'The rinse waits for what hides behind the seal',
  },
  {
    title: 'Where it hides',
    text: 'Where it hides\nNo dead leg: every wetted face is rinsed\nLye waits behind the wall\nIt seeps out while you rinse\nIn the flow nothing waits\nlye\nlye\nSeal behind the wall\n41 ml that no rinse reaches\nSeal in the flow\n0 ml, rinsed from three sides',
    notes: 'Let them find the dead leg in their own pump first.',
    keyMessage: 'No dead leg: every wetted face is rinsed',
  },
  {
    title: 'Inside the Lissa H 40',
    text: 'Inside the Lissa H 40\nEverything that needs cleaning can be seen\nImpeller from one bar\nRa 0.5 µm, no casting skin\nSeal in the flow\nchanged from the front\nDrains by itself\nlowest point is the outlet\nShaft stays, motor stays\nno alignment after a seal change\n7.5 kW, IE4\n2 to 48 m³/h',
    notes: 'Pass the impeller round. Wait until somebody runs a finger over it.',
    keyMessage: 'Everything that needs cleaning can be seen',
  },
  {
    title: 'Why a tank foams at the end',
    text: 'Why a tank foams at the end\nNPSH: what is left of the air’s pressure\nWarm water boils early\nEvery bend takes its share\nWhat is left must exceed the pump’s need\nmetres of water column\n0\n4\n8\n12\n+10.1\nAir pressure\n+1.8\nLevel in tank\n−2.6\nSuction line,\nbend\n−4.4\nVapour\n78 °C\n4.9\nLeft:\navailable\nneeds 1.1',
    notes: 'Measure their level and their bends; do the sum with a pencil.',
    keyMessage: 'NPSH: what is left of the air’s pressure',
  },
  {
    title: 'Reaches the duty point quietly',
    text: 'Reaches the duty point quietly\nNPSH 1.1 m: the tank runs empty without foam\n2 to 48 m³/h, up to 62 m\nNPSH 1.1 m at 30 m³/h\nNo throttle, speed instead\n0\n0\n18\n12\n36\n24\n53\n36\n71\n48\nHead, m\nFlow, m³/h\n36 m³/h at 40 m\npump\nsystem\nNPSH × 4',
    notes: 'Draw their duty point on the curve.',
    keyMessage: 'NPSH 1.1 m: the tank runs empty without foam',
  },
  {
    title: 'Fits the CIP that you have',
    text: 'Fits the CIP that you have\nSame lye, same heater, shorter last rinse\nFresh water\nLye 2 %\nAcid 1 %\nLissa H 40\nHeater, 80 °C\nSpray ball\nTank 7\nReturn, Lissa H 40\nConductivity\n92 µS/cm',
    notes: 'Follow the loop with a finger; stop at the return pump: that one sets the time.',
    keyMessage: 'Same lye, same heater, shorter last rinse',
  },
  {
    title: 'From tank to filler',
    text: 'From tank to filler\nOne pump type on the whole way, one seal kit\nTank\nwort, milk\nLissa H 40\n30 m³/h\nHeat exchanger\n4 °C\nLissa TW 65\nyeast, quark\nFiller\n',
    notes: 'Walk along with a finger; stop where they had trouble.',
    keyMessage: 'One pump type on the whole way, one seal kit',
  },
  {
    title: 'Thick and thin with one pump',
    text: 'Thick and thin with one pump\nThe twin screw pumps product, then its own CIP\nUp to 1 million mPa·s\nShear below 40 s⁻¹\nNo bypass to clean by hand\nProduct moves in closed chambers, without being squeezed\ngap 0.15 mm, no touching',
    notes: 'Dairy: talk about fruit. Brewery: about living yeast.',
    keyMessage: 'The twin screw pumps product, then its own CIP',
  },
  {
    title: 'What arrives whole',
    text: 'What arrives whole\nCounted in 400 cups and under the microscope\nFruit: four times fewer broken\nYeast: 96 % alive after ten passes\nFruit broken, lobe pump, %\n3.2 %\nFruit broken, twin screw, %\n0.7 %\nYeast dead, lobe pump, %\n11 %\nYeast dead, twin screw, %\n4 %',
    notes: 'Offer to count together, their cups, their table.',
    keyMessage: 'Counted in 400 cups and under the microscope',
  },
  {
    title: '25 minutes, one fitter',
    text: '25 minutes, one fitter\nThe seal is changed from the front\n0 min\nClose two valves\ndrain\n5 min\nCover off\nfour clamps\n9 min\nImpeller off\none nut\n14 min\nNew seal in\nby hand, no press\n20 min\nCover on\n25 min\nRuns\nmotor never moved',
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
    text: 'Shown, not said\nSix weeks on one line, measured by you\nRiboflavin test R-214\nSwabs by your laboratory\nPump stays or goes\nTheir pump\nLissa H 40\nWeek 1\n46 min\nWeek 2\n36 min\nWeek 3\n33 min\nWeek 4\n31 min\nWeek 5\n31 min\nWeek 6\n30 min\nSwabs\nCleaning time and colonies on the plate, both by your own people',
    notes: 'Ask which line.',
    keyMessage: 'Six weeks on one line, measured by you',
  },
  {
    title: 'Next step',
    text: 'Next step\nOne line, six weeks, your figures\n1\nWhich line?\nThe one with the\nlongest last rinse\n2\nWho takes swabs?\nYour laboratory,\non fixed days\n3\nWhen do we look?\nA date in week six,\nboth at one table',
    notes: 'Leave with a date.',
    keyMessage: 'One line, six weeks, your figures',
  },
]
