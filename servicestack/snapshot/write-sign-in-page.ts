/** Writes the page behind `/login`. */

import { page } from './page.ts'

/** Returns a form that signs in with a name and a password, and goes on to where the client was sent from. */
export function writeSignInPage(): string {
  return page({
    title: 'Sign In',
    heading: 'Sign in',
    content: `<p>To an API that is imitated by Understudy: its users are made up, and so is this page.</p>
<form method="post" action="auth/credentials">
<input type="hidden" name="continue" value="/metadata">
<label for="user">User name</label>
<input type="text" id="user" name="userName" autocomplete="username" required>
<label for="password">Password</label>
<input type="password" id="password" name="password" autocomplete="current-password" required>
<p><label><input type="checkbox" name="rememberMe" value="true"> Remember me</label></p>
<p role="alert" id="refused"></p>
<button>Sign in</button>
</form>
<script>${script}</script>`,
  })
}

/** Only a place of this very server is gone on to; the reason of a refusal stands behind the hash. */
const script = `
{
  const sent = new URLSearchParams(location.search).get('redirect')
  const target = new URL(sent ?? '/metadata', location.href)
  if (target.origin === location.origin) document.querySelector('[name=continue]').value = target.pathname + target.search
  const refused = /[#/]f=([^/]*)/.exec(location.hash)
  if (refused) document.getElementById('refused').textContent = decodeURIComponent(refused[1].replaceAll('+', ' '))
}
`
