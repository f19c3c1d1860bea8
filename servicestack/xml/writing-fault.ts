/** The error of a writer that cannot go on. */

/** Thrown where .NET's serialiser throws; by then a server has sent the beginning. */
export class WritingFault extends Error {
  override readonly name = 'WritingFault'
  /** The exception of .NET, which becomes the error code. */
  readonly errorCode: 'ArgumentException' | 'SerializationException'

  constructor(errorCode: WritingFault['errorCode'], message: string) {
    super(message)
    this.errorCode = errorCode
  }

  /** True when the XML writer itself is out of order and cannot close what is open. */
  get isWriterBroken(): boolean {
    return this.errorCode === 'ArgumentException'
  }
}
