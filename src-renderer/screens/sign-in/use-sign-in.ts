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
  signIn: () => Promise<void>
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
    signIn: async () => {
      setBusy(true)
      setProblem(undefined)
      const answer = await session.signIn(endpoint, email, password).finally(() => setBusy(false))
      if (!answer.ok) setProblem(answer.problem)
    },
  }
}
