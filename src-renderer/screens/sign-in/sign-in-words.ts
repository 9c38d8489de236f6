import type { SignInProblem } from '../../sync/contract.ts'

type Words = { [Kind in SignInProblem['kind']]: (problem: Extract<SignInProblem, { kind: Kind }>) => string }

const words: Words = {
  'wrong-password': () => 'The password is not right. Check it and try again.',
  'unknown-person': () =>
    'The office knows nobody by this e-mail address. Check it, or ask your manager to add you.',
  'person-inactive': () => 'Your place at the office is not active any more. Ask your manager.',
  'endpoint-away': () =>
    'The office could not be reached. Check the network and the address; signing in for the first time needs both.',
  'not-roadbook': () =>
    'Something answers at this address, but not as a Roadbook office does. Check the address; if it is right, the office may be under repair.',
  'not-https': () =>
    'The address must begin with https://, so that nobody on the way can read your password.',
  'device-revoked': () =>
    'The office has withdrawn this laptop. What had not been sent was handed to your manager; ask there to be let in again.',
  'too-many-tries': ({ seconds }) => `Too many tries. Wait ${waitWords(seconds)}, then try again.`,
  'update-needed': () => 'The office needs a newer Roadbook. Update it on this laptop, then sign in.',
  'other-person': ({ waiting }) =>
    `Someone else has ${waiting.toLocaleString()} ${waiting === 1 ? 'change' : 'changes'} on this laptop that ${waiting === 1 ? 'is' : 'are'} not at the office yet. They must sign in and send ${waiting === 1 ? 'it' : 'them'} first, or you open a profile of your own.`,
}

const waitWords = (seconds: number) => {
  if (seconds < 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  const minutes = Math.ceil(seconds / 60)
  return `${minutes} minutes`
}

/** A sentence for every way in which signing in can fail. */
export function say(problem: SignInProblem): string {
  return (words[problem.kind] as (problem: SignInProblem) => string)(problem)
}
