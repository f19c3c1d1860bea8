/** What the library or our codec says to a case: a text, or which exception it throws. */
export type Answer =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly error: { readonly type: string; readonly message: string } }
