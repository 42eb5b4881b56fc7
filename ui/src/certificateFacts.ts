import type { CertificateView } from './generated/wizard';
import { date, text } from './messages.svelte';
import type { Fact } from './parts/basic/fact';

/** The holder, and the organisation if the certificate names one. */
export function holderFact({ holder, organization }: CertificateView): Fact {
  return {
    name: text('certificate-holder'),
    value: holder,
    testid: 'certificate-holder',
    ...(organization && {
      note: { value: organization, testid: 'certificate-organization' },
    }),
  };
}

/** The first and the last day of the validity. */
export function validityFact({ validFrom, validUntil }: CertificateView): Fact {
  return {
    name: text('certificate-validity'),
    value: text('certificate-validity.range', { from: date(validFrom), until: date(validUntil) }),
    testid: 'certificate-validity',
  };
}

/** The name under which programs list it. */
export function friendlyNameFact({ friendlyName }: CertificateView): Fact {
  return {
    name: text('certificate-friendly-name'),
    value: friendlyName,
    testid: 'certificate-friendly-name',
  };
}
