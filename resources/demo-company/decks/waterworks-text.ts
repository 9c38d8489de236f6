/** Made by `make-pdfs.mjs`: what stands on and beside the pages of waterworks.pdf. */
export const waterworks = [
  {
    title: 'Waterworks without surprises',
    text: 'Waterworks without surprises\nUV and membrane\nSafe after every rain\nTarnquell Pumps & Water\nSensor: dose, second by second\nLamps\n40–100 %\nIn\nOut: 400 J/m²',
    notes: 'Begin with the last heavy rain.',
    keyMessage: 'UV and membrane',
  },
  {
    title: 'Rain reaches the spring in hours',
    text: 'Rain reaches the spring in hours\nTurbidity comes before anyone can drive there\n1 to 4 NTU for 9 to 30 hours\nColiforms in the sample\nChlorine by hand, complaints by phone\nNTU\nhours\n0\n1\n2\n3\n4\n5\n0\n12\n24\n36\n48\n60\nrain\n02:10  foreman asleep, 23 km away\nlimit 1 NTU\n24 h above',
    notes: 'Use their own log.',
    keyMessage: 'Turbidity comes before anyone can drive there',
  },
  {
    title: 'From the well to the tap',
    text: 'From the well to the tap\nWhat one works must do, day and night, with two people\nWell, 62 m\nKlar UF\nKlar UV\nAland V 12\nReservoir, 1,200 m³\n412 m\n\n\n\n\nUpper zone 3.8 bar\nLower zone 5.2 bar\nbacteria, viruses, clay\n61 m lift',
    notes: 'Let the foreman correct the drawing. He always does, and then it is his.',
    keyMessage: 'What one works must do, day and night, with two people',
  },
  {
    title: 'Two barriers',
    text: 'Two barriers\nWhat the membrane holds back, UV need not kill\nSpring\n140–380 m³/h\nPump\n\nKlar UF 500\n0.02 µm\nKlar UV 400\n400 J/m²\nReservoir\n',
    notes: 'One barrier fails: what then? Each works alone, together LRV 8.',
    keyMessage: 'What the membrane holds back, UV need not kill',
  },
  {
    title: 'How the fibre works',
    text: 'How the fibre works\n0.02 µm: bacteria and viruses stay outside\nVirus removal LRV 4\nWoven round a braid: no breaks in 36 months\nWeekly test by itself\nInside: water and salts\nOutside: bacteria, viruses, clay',
    notes: 'Pass a fibre round and let them pull.',
    keyMessage: '0.02 µm: bacteria and viruses stay outside',
  },
  {
    title: 'How the light works',
    text: 'How the light works\nThe dose follows flow and clarity\nSensor every second\nLamps from 40 to 100 %\nLamps changed without draining\nSensor: dose, second by second\nLamps\n40–100 %\nIn\nOut: 400 J/m²',
    notes: 'Show the film of the lamp change, ten minutes.',
    keyMessage: 'The dose follows flow and clarity',
  },
  {
    title: 'What 400 J/m² does',
    text: 'What 400 J/m² does\nEach organism has a slope of its own\nE. coli gives up early\nViruses take longest\nThat is why there are two barriers\nlog reduction\ndose, J/m²\n0\n1\n2\n3\n4\n5\n6\n0\n100\n200\n300\n400\n500\n600\nE. coli\nCryptosporidium\nRotavirus\nAdenovirus: for that the membrane\nKlar UV 400',
    notes: 'For the chemist. Skip it with the council.',
    keyMessage: 'Each organism has a slope of its own',
  },
  {
    title: 'Light when water flows',
    text: 'Light when water flows\nLamps follow the day of your town\nBreakfast, supper, football\nDown to 40 % at night\nDose never below the guarantee\n%\nhour of the day\n0\n25\n50\n75\n100\n0\n4\n8\n12\n16\n20\n24\nfixed output\nKlar UV 400\nburnt for nothing\nflow',
    notes: 'Lay their flow log over it.',
    keyMessage: 'Lamps follow the day of your town',
  },
  {
    title: 'Power decides',
    text: 'Power decides\n17,000 kWh less a year\nFixed output burns at night too\nCalculated with your flow log\nFixed output\n35,000 kWh\nKlar UV 400\n18,000 kWh',
    notes: 'Offer to do their log tonight.',
    keyMessage: '17,000 kWh less a year',
  },
  {
    title: 'Less water thrown away',
    text: 'Less water thrown away\nRecovery 96 %\nAir and water together\n9,100 m³ a year kept\nSpring 182,000 m³\nTo the net 174,700 m³\nKlar UF 500: 4 %\nOthers: 9 %\nmembrane',
    notes: 'Where does their backwash go?',
    keyMessage: 'Recovery 96 %',
  },
  {
    title: 'When the power fails',
    text: 'When the power fails\nThe valve closes in 30 seconds, and nothing untreated passes\n0 s\nPower fails\nlamps go dark\n2 s\nAlarm\nto your own telephone\n10 s\nValve half shut\nspring, no battery\n30 s\nValve shut\nreservoir supplies\n58 s\nPower is back\nlamps warm up, to drain\n70 s\nDose is right\nvalve opens by itself',
    notes: 'This is the question of the council. Let them press the button on the demonstrator.',
    keyMessage: 'The valve closes in 30 seconds, and nothing untreated passes',
  },
  {
    title: 'What it costs in ten years',
    text: 'What it costs in ten years\nCheaper to buy is dearer to own\n400 m³/h, 25 ct/kWh\nLamps, sleeves, two visits a year\nFixed output\nbuy\nenergy\n149,400 €\nKlar UV 400\nbuy\nenergy\n103,500 €',
    notes: 'Leave the sheet, unrounded.',
    keyMessage: 'Cheaper to buy is dearer to own',
  },
  {
    title: 'Who comes',
    text: 'Who comes\nSeven depots, and a telephone that a fitter answers\nLamps and sleeves in each\nOn site within 24 hours\nThe same two names\nLund\nŁódź\nEssen\nVienna\nLyon\nKyiv\nValencia\nCircle: a van is there within four hours',
    notes: 'Name the two fitters who would come here.',
    keyMessage: 'Seven depots, and a telephone that a fitter answers',
  },
  {
    title: 'Next step',
    text: 'Next step\nSizing for the worst day, not for the mean\n1\nFlow log\nOne year, hourly,\nas it is\n2\nWorst UVT\nA sample after\nheavy rain\n3\nCommittee\nWhich evening,\nwho else is there?',
    notes: 'Leave with the log.',
    keyMessage: 'Sizing for the worst day, not for the mean',
  },
]
