import { useEffect, useState } from 'react'
import type { Session, SignInProblem } from '../../sync/contract.ts'

export interface SignIn {
  endpoint: string
  setEndpoint: (endpoint: string) => void
  email: string
  setEmail: (email: string) => void
  password: string
  setPassword: (password: string) => void
  problem: SignInProblem | undefined
  busy: boolean
  ready: boolean
  /** With what is typed, or as someone of the demo. */
  signIn: (as?: { email: string; password: string }) => Promise<void>
}

/** What one types to sign in, and what came of it. The session tells the front door when it worked. */
export function useSignIn(session: Session, offered: { endpoint: string; email?: string }): SignIn {
  const [endpoint, setEndpoint] = useState(offered.endpoint)
  const [email, setEmail] = useState(offered.email ?? '')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<SignInProblem>()
  const [busy, setBusy] = useState(false)
  const ready = endpoint.trim() !== '' && /\S@\S/.test(email) && password !== ''
  // The seconds to wait count down, and then one may try again.
  useEffect(() => {
    if (problem?.kind !== 'too-many-tries') return
    const timer = setTimeout(
      () => setProblem(problem.seconds > 1 ? { ...problem, seconds: problem.seconds - 1 } : undefined),
      1000,
    )
    return () => clearTimeout(timer)
  }, [problem])
  return {
    endpoint,
    setEndpoint,
    email,
    setEmail,
    password,
    setPassword,
    problem,
    busy,
    ready: ready && !busy && problem?.kind !== 'too-many-tries',
    signIn: async (as = { email, password }) => {
      setEmail(as.email)
      setPassword(as.password)
      setBusy(true)
      setProblem(undefined)
      const answer = await session.signIn(endpoint, as.email, as.password).finally(() => setBusy(false))
      if (!answer.ok) setProblem(answer.problem)
    },
  }
}
