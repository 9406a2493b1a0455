import { Component, type ReactNode } from 'react'

type Props = { onFault: (fault: unknown) => void; children: ReactNode }

/** Hears of a fault in what it draws, at first or later, and draws nothing from then on. */
export class Safely extends Component<Props, { isBroken: boolean }> {
  state = { isBroken: false }

  componentDidCatch(fault: unknown) {
    this.setState({ isBroken: true })
    this.props.onFault(fault)
  }

  render() {
    return this.state.isBroken ? null : this.props.children
  }
}
