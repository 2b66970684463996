import { html } from '#lambdas/api/pages/html.ts';
import { pageFrame } from '#lambdas/api/pages/page-frame.ts';

interface SignInParts {
  /** The path to go to afterwards. */
  to: string;
  isWrong?: boolean;
}

export function signInPage({ to, isWrong }: SignInParts): string {
  const body = html`<section class="problem">
<h1>Sign in</h1>
${isWrong && html`<p class="standfirst" role="alert">This token is unknown or was revoked.</p>`}
<p class="standfirst">Paste the access token that your operator gave you. You stay signed in for 12 hours.</p>
<form class="sign-in" action="/sign-in" method="post">
<label for="token">Access token</label>
<input id="token" name="token" type="password" required maxlength="512" autocomplete="current-password" autocapitalize="off" spellcheck="false">
<input name="to" type="hidden" value="${to}">
<button>Sign in</button>
</form>
</section>`;
  return pageFrame({ title: 'Sign in – Dateline', body });
}
