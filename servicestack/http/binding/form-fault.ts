/** Why the web server underneath ServiceStack gives up reading a form. */

/** Thrown where .NET throws; the message is the one a client of the real server sees. */
export class FormFault extends Error {
  override readonly name = 'FormFault'
  /** The class of the exception in .NET. */
  readonly code: 'InvalidDataException' | 'IOException' | 'BadHttpRequestException'
  /** True where even ServiceStack's own error answer stumbles over it: docs/discoveries/forms.md */
  readonly isBare: boolean

  constructor(code: FormFault['code'], message: string, isBare = false) {
    super(message)
    this.code = code
    this.isBare = isBare
  }
}
