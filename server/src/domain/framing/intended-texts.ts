import { AllowedNames } from './allowed-names';
import type { FramingPattern } from './domains';
import type { Hosts } from './hosts';
import { type FramingIntent, writtenPorts } from './intent';
import { OriginTexts, type Writing } from './origin-texts';
import { anyPorts, listedPorts, portsBesides } from './ports';

/** The texts behind `wsname=` among which those are looked for who are meant to get in, and all others. */
export class IntendedTexts {
  readonly names: AllowedNames;
  /** Every way in which a URL may be written. */
  readonly everyWriting: Writing;
  /** Those of browsers. */
  readonly writings: readonly Writing[];
  private readonly mindsCase: boolean;

  constructor(
    private readonly intent: FramingIntent,
    { ignoreCase, isDecoded }: FramingPattern,
  ) {
    this.names = new AllowedNames(intent.domains, intent.subdomains);
    this.everyWriting = isDecoded ? 'decoded' : 'mixed';
    this.writings = isDecoded ? ['plain'] : ['plain', 'encoded'];
    this.mindsCase = !ignoreCase;
  }

  /** URLs that begin with an origin, and whatever may stand behind it. */
  urls(writing: Writing, hosts: Hosts, scheme: 'http' | 'https?' = 'https?'): OriginTexts {
    return new OriginTexts({ scheme, writing, hosts, ports: anyPorts, isWholeUrl: true, mindsCase: this.mindsCase });
  }

  /** The same, with ports as browsers write them: by https, and by http. */
  preciseUrls(hosts: Hosts): OriginTexts[] {
    const { everyWriting: writing, mindsCase } = this;
    const shape = { writing, hosts, isWholeUrl: true, mindsCase };
    return [
      new OriginTexts({ ...shape, scheme: 'https', ports: portsBesides('443') }),
      new OriginTexts({ ...shape, scheme: 'http', ports: portsBesides('80') }),
    ];
  }

  /** Origins with the ports that have to get in. */
  origins(writing: Writing, hosts: Hosts): OriginTexts {
    const scheme = this.intent.httpsOnly ? 'https' : 'https?';
    const ports = listedPorts(writtenPorts(this.intent));
    return new OriginTexts({ scheme, writing, hosts, ports, isWholeUrl: false, mindsCase: this.mindsCase });
  }
}
