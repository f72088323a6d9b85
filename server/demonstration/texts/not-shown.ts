/** What must go to the safeguarding lead and is never shown to anybody else. Plain and short on purpose. */
export const IN_DANGER = [
  'My son told me last night that he wants to die.',
  'She has started to cut herself again and I do not know what to do.',
  'He hit me so hard that I could not get up. It is every week now.',
  'I think somebody at the club touched her.',
  'I am going to kill myself, I have written the letter.',
  'My daughter has run away and has not come home for two nights.',
  'His stepfather beats him when I am at work.',
  'He says he will take all his tablets at once.',
  'She told her teacher that her uncle hurts her.',
  'My boy said he does not want to be alive any more.',
  'I am scared that I will hurt my child.',
  'He took a knife to school.',
  'She is being sexually abused by somebody in the family.',
  'My partner locks us in and hits the children.',
  'He tried to hang himself on Sunday.',
  'She took an overdose and they sent us home.',
  'I have thought about ending my life and taking him with me.',
  'The driver hits him, he has bruises on both arms.',
  'My brother is eleven and he says he wants to kill himself.',
  'An older man online asked her to send photos and to meet him.',
]

/** What somebody wrote with things in it that could point to a child or a grown-up, and exactly what the desk takes out. All made up. */
export const WITH_IDENTIFIERS: { words: string; takeOut: [was: string, shown: string][]; themes: string[] }[] = [
  {
    words: 'Mrs Quillfeather at the front office was the only one who rang back.',
    takeOut: [['Mrs Quillfeather', '[name]']],
    themes: ['communication'],
  },
  { words: 'Ring me on 07700 900462 after six, I work days.', takeOut: [['07700 900462', '[phone number]']], themes: ['communication'] },
  {
    words: 'You can write to hanna.orle@example.org, I read that at night.',
    takeOut: [['hanna.orle@example.org', '[e-mail address]']],
    themes: ['communication'],
  },
  {
    words: 'Mr Brenlow changed three times in one term, I mean our caseworker did.',
    takeOut: [['Mr Brenlow', '[name]']],
    themes: ['named-contact'],
  },
  {
    words: 'We live at 14 Tannery Row and the taxi still goes to number 41.',
    takeOut: [
      ['14 Tannery Row', '[address]'],
      ['number 41', '[address]'],
    ],
    themes: ['transport'],
  },
  {
    words: 'Larkspur Bank Primary said no without seeing {him}.',
    takeOut: [['Larkspur Bank Primary', '[school]']],
    themes: ['mainstream-inclusion'],
  },
  {
    words: 'My son Caspian Orle waits since spring and nobody tells us why.',
    takeOut: [['Caspian Orle', '[name]']],
    themes: ['autism-waits'],
  },
  {
    words: 'Date of birth 03/11/2016, in case that helps you to find the file.',
    takeOut: [['03/11/2016', '[date of birth]']],
    themes: ['ehc-timeliness'],
  },
  {
    words: 'Call the house: 01632 960114. My husband speaks better English.',
    takeOut: [['01632 960114', '[phone number]']],
    themes: ['communication'],
  },
  {
    words: 'The head of St Odrin’s told us in the corridor that there is no place.',
    takeOut: [['St Odrin’s', '[school]']],
    themes: ['specialist-places'],
  },
  { words: 'Ms Tavish from transport promised a call and it came. Good.', takeOut: [['Ms Tavish', '[name]']], themes: ['transport'] },
  { words: 'Postcode WY4 2ZZ is not on your map of holiday clubs.', takeOut: [['WY4 2ZZ', '[postcode]']], themes: ['local-offer'] },
  { words: 'Our case number is WF-2291-07 and it was lost twice.', takeOut: [['WF-2291-07', '[case number]']], themes: ['ehc-timeliness'] },
  { words: 'Dr Marrowby was kind, but the list is {months} long.', takeOut: [['Dr Marrowby', '[name]']], themes: ['autism-waits'] },
  {
    words: 'Little Wickow Academy sends {him} home every Friday.',
    takeOut: [['Little Wickow Academy', '[school]']],
    themes: ['exclusions', 'out-of-school'],
  },
  { words: 'My girl Ottilie asks every day when the tutor comes.', takeOut: [['Ottilie', '[name]']], themes: ['out-of-school'] },
  {
    words: 'Write to t.haddowick@example.com and please answer this time.',
    takeOut: [['t.haddowick@example.com', '[e-mail address]']],
    themes: ['communication'],
  },
  {
    words: 'I gave the form to Mrs Fennimoor on the second floor and have not seen it since.',
    takeOut: [['Mrs Fennimoor', '[name]']],
    themes: ['transparency'],
  },
  {
    words: 'Text 07700 900815 when the bus is late, that is all we ask.',
    takeOut: [['07700 900815', '[phone number]']],
    themes: ['transport'],
  },
  { words: 'We paid Dr Illesby {money} for the report.', takeOut: [['Dr Illesby', '[name]']], themes: ['cost-to-families'] },
  {
    words: 'The NHS number 943 476 5919 is on every letter and they still ask for it.',
    takeOut: [['943 476 5919', '[NHS number]']],
    themes: ['communication'],
  },
  {
    words: 'Mr Corvane in class four is the first who understands {him}.',
    takeOut: [['Mr Corvane', '[name]']],
    themes: ['mainstream-inclusion'],
  },
  {
    words: 'Pennywhistle Lane School has a ramp now. It took two years.',
    takeOut: [['Pennywhistle Lane School', '[school]']],
    themes: ['mainstream-inclusion'],
  },
  {
    words: 'I am Rosalind Thackery-Bo and I want my name on it, but the desk may decide.',
    takeOut: [['Rosalind Thackery-Bo', '[name]']],
    themes: ['co-production'],
  },
  {
    words: 'Born on 19 May 2014 and still no plan. You do the sum.',
    takeOut: [['19 May 2014', '[date of birth]']],
    themes: ['ehc-timeliness'],
  },
  {
    words: 'They read the review for Juniper Vale in front of everybody.',
    takeOut: [['Juniper Vale', '[name]']],
    themes: ['annual-reviews'],
  },
  { words: 'Mrs Oakshott has gone and there is no new name.', takeOut: [['Mrs Oakshott', '[name]']], themes: ['named-contact'] },
  {
    words: 'Leave a message at 01632 960377, the mobile does not work up here.',
    takeOut: [['01632 960377', '[phone number]']],
    themes: ['communication'],
  },
  {
    words: 'Section F names Ms Dellaway as the therapist. She left in {month}.',
    takeOut: [['Ms Dellaway', '[name]']],
    themes: ['plan-quality'],
  },
  {
    words: 'The training at Brackenlow Infants was good, the dinner ladies came too.',
    takeOut: [['Brackenlow Infants', '[school]']],
    themes: ['workforce-training'],
  },
]
