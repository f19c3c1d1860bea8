/** What a steering call throws. */

/** Why a stand-in refused to be steered, in its own words; or that it cannot be reached, or is none. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  /** The stand-in's own code, such as `unknown-scenario`; `unreachable` or `no-stand-in` where it told none. */
  readonly code: string
  /** The status of its answer; 0 where there was none. */
  readonly status: number

  constructor(message: string, { code, status, ...options }: ControlErrorOptions) {
    super(message, options)
    this.code = code
    this.status = status
  }
}

interface ControlErrorOptions extends ErrorOptions {
  readonly code: string
  readonly status: number
}
