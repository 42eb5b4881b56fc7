import type { CertificateView } from './generated/wizard';
import { date, text } from './messages.svelte';
import { fact } from './parts/basic/fact';

/** The holder, and the organisation if the certificate names one. */
export function holderFact({ holder, organization: value }: CertificateView) {
  const note = value ? { value, testid: 'certificate-organization' } : null;
  return fact('certificate-holder', holder, note);
}

/** The first and the last day of the validity. */
export function validityFact({ validFrom, validUntil }: CertificateView) {
  const days = { from: date(validFrom), until: date(validUntil) };
  return fact('certificate-validity', text('certificate-validity.range', days));
}

/** The name under which programs list it. */
export function friendlyNameFact({ friendlyName }: CertificateView) {
  return fact('certificate-friendly-name', friendlyName);
}
