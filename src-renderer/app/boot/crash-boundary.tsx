import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'

interface Props {
  /** A page that breaks leaves the frame standing; the whole app needs to be opened again. */
  where: 'page' | 'app'
  children: ReactNode
}

/** A bug on a page is said in words, and what is safe; it takes nothing else down. */
export class CrashBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <ErrorState
        title={this.props.where === 'page' ? 'This page stopped working' : 'Roadbook stopped working'}
        safe="Everything that showed Saved is on this laptop."
        onAgain={() => (this.props.where === 'page' ? this.setState({ error: null }) : location.assign('/'))}
        againLabel={this.props.where === 'page' ? 'Show the page again' : 'Open Roadbook again'}
      >
        <p>If it happens again, hand these words to whoever looks after Roadbook: {error.message}</p>
        {this.props.where === 'page' && (
          <Button variant="subtle" onClick={() => location.assign('/')}>
            Open Roadbook again
          </Button>
        )}
      </ErrorState>
    )
  }
}
