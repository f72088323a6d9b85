import type { Lines } from './line.ts'

/** Waiting for health, getting there, and what it all costs. */
export const HEALTH_AND_HOME: Lines = {
  'autism-waits': {
    concern: [
      'We have been on the list for {months} and nobody can say how many are before us.',
      'After the diagnosis we got a leaflet. That was all.',
      'They lost the referral twice and we went to the back of the queue both times.',
      'School will not help without a diagnosis and the diagnosis takes years.',
      'Girls wait longer because they hide it better. Mine hid it until she could not any more.',
    ],
    experience: [
      'The assessment itself was kind and careful. Getting there took {months}.',
      'We filled in the same forms for the doctor, the school and the clinic.',
      'I sat in the car park afterwards with a piece of paper that said what I had said for years.',
      'They rang with a cancellation and we were there in an hour. Please do more of that.',
      'Our neighbours’ son turned eighteen on the list and was moved to the end of another one.',
    ],
    question: ['What can we do while we wait? Nobody tells us that.', 'Why does it depend on which side of the county we live on?'],
    idea: [
      'A monthly group for those who wait. Tea, somebody who knows, and no forms.',
      'Send a message every three months with our place in the list. It stops the worrying.',
    ],
    praise: [
      'The waiting-well course was the first help we had and it was really good.',
      'The nurse explained it to {child} with pictures. {He} asked to see them again.',
    ],
  },
  transport: {
    concern: [
      'The taxi comes when it comes. {Child} cannot cope with that.',
      'A new driver every week. {He} will not get in with strangers, and why should {he}.',
      'Transport stops at sixteen and college is {miles} miles away. There is no bus.',
      'The escort was taken away without a word to us.',
      'Picked up at ten to seven. In the dark. {He} is {age}.',
    ],
    experience: [
      'Four children with four needs in one car with the radio on.',
      'I drive {miles} miles twice a day and then I start work.',
      'The letter about September came on the last day of August.',
      'The bus left without {him} and nobody rang. {He} waited at the gate for {hours}.',
      'Our driver waits, waves and always has the same song on. {Child} runs to the door.',
    ],
    question: [
      'Why do we have to apply again every year when nothing has changed?',
      'Who do I ring when it is half past eight and no one has come?',
    ],
    idea: [
      'Send a photo of the driver and the car the night before.',
      'Plan routes with the families, once, round a map. We know the roads.',
      'Help young people learn to take the bus with somebody beside them for a month.',
    ],
    praise: [
      'Travel training gave {child} the bus and gave me my mornings.',
      'They changed the route after one call. Forty minutes less each day.',
    ],
  },
  'cost-to-families': {
    concern: [
      'We paid {money} for a private report because the one we were owed never came.',
      'The report we paid for was not even read.',
      'One of us had to stop working. Nobody counts that.',
      'Chewed sleeves, broken tablets, special food. It adds up to {money} a month.',
    ],
    experience: [
      'I sold the car to pay the psychologist. I would do it again and it was still wrong.',
      'My mum pays for speech therapy out of her pension.',
      'We missed the family wedding to pay for the tribunal papers.',
      'Some families can buy their way to a plan and we are not some families.',
    ],
    question: [
      'Will the council pay back reports that it should have asked for itself?',
      'Is there any help with the cost of driving to the hospital each week?',
    ],
    idea: [
      'A small fund for the things no one pays for: fences, locks, a second car seat.',
      'Share one good report between school, health and council and stop asking us for new ones.',
      'Tell people about the disability allowance at diagnosis. We found out three years late.',
    ],
    praise: [
      'The family fund gave us a washing machine. You do not know what that means here.',
      'Somebody from the advice service sat with me and filled in every page of the form.',
    ],
  },
}
