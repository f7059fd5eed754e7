import { defineRule, type Severity } from '../../../core/rule';
import { profileReferences, profiles } from '../data/profiles';
import type { OpensslCnf } from '../model';
import { faultsOf, type ProfileFault } from '../profile-faults';
import { requestPlace } from '../request';
import { mayInclude } from '../unread';

/** A request that is not as the guide of the product asks for it that `ccconfig.jsonc` names. */
export const profile = defineRule({
  meta: {
    id: 'openssl-cnf/profile',
    severity: 'warning',
    category: 'consistency',
    summary: 'A request that is not what the guide of the product asks for, where `ccconfig.jsonc` names one.',
    messages: {
      names:
        '{title}: subjectAltName lacks {shapes}. The {guide} asks for it, and whoever reaches the server by it is warned of the certificate. Add it to the list.',
      noNames:
        '{title}: the request has no subjectAltName. The {guide} asks for one with {shapes}, and browsers look only there. Add it to the section that req_extensions names.',
      servers:
        '{title}: subjectAltName holds {count} servers. The {guide} allows {most}, the two nodes of the cluster. Remove the others.',
      domain:
        '{title}: "{name}" is no node of the cluster beside "{server}". Where the certificate comes back without it, Unified CCX refuses it ("CSR SAN and Certificate SAN does not match"). Remove it.',
      digest: '{title}: the request is signed with {digest}. The {guide} asks for SHA-256. Write {wanted}.',
      key: '{title}: the key has {bits} bits. The {guide} allows 1024 and 2048, and Unified CCX takes no other. Write {wanted}.',
      critical:
        '{title}: {name} is critical. The {guide} allows that for {others} only; with others the TLS handshake with Unified CM fails. Remove "critical,".',
      subject: '{title}: the subject is {subject}. The {guide} has {wanted}, in this order. Write these fields so.',
      field: '{title}: the subject has no {field}. The {guide} asks for it. Add it to this section.',
      abbreviated:
        '{title}: {field} is "{value}". The {guide} asks for the name written out. Write it in full if this is an abbreviation.',
      country:
        '{title}: C is "{value}", which is no country code of ISO 3166. The {guide} asks for one, and authorities refuse others. Write two capital letters such as US.',
      letters:
        '{title}: C is "{value}". The {guide} asks for the code of ISO 3166, which has capital letters. Write {wanted}.',
      commonName:
        '{title}: CN is "{value}". The {guide} asks for the full name that users type, that of the load balancer where there is one. Write the name with its domain.',
      remove: 'Remove "critical,"',
      removeName: 'Remove {wanted}',
      write: 'Write {wanted}',
      add: 'Add {wanted} to subjectAltName',
      create: 'Add {wanted}',
    },
    suggests: true,
    references: profileReferences,
  },
  check(model: OpensslCnf, report, { config }) {
    const { file, csr } = model;
    const asked = config.certificate && profiles[config.certificate];
    // What OpenSSL refuses other rules tell; what is included is not known.
    if (!asked || csr.error || !requestPlace(model) || model.markers.length > 0) return;
    if (mayInclude(file)) return;
    const { title, guide } = asked;
    for (const fault of asked.requirements.flatMap(requirement => faultsOf(model, requirement))) {
      const { id, at, data, repair } = fault;
      const wanted = repair?.wanted ?? '';
      const suggest = repair ? [{ title: repair.title, data: { wanted }, edits: repair.edits }] : [];
      report(id, { at, severity: severities[id] ?? 'warning', data: { title, guide, ...data } as never, suggest });
    }
  },
});

/** What is not sure, or what every authority takes. */
const severities: Readonly<Partial<Record<ProfileFault['id'], Severity>>> = {
  digest: 'info',
  letters: 'info',
  abbreviated: 'hint',
};
