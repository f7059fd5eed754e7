import { nothingTold, symbolOf, type Told } from './host-symbols';
import type { Hosts } from './hosts';
import { dead, everyDigit, type Texts } from './machine';
import type { Ports } from './ports';

/**
 * How a URL stands behind `wsname=`: `plain` as browsers write it, `encoded` as encodeURIComponent makes it of that (in either letter case);
 * both up to the end or `&a=b`. `mixed` is every way in which some program may read the URL, `decoded` the same without percent signs.
 */
export type Writing = 'plain' | 'encoded' | 'mixed' | 'decoded';

export interface OriginShape {
  readonly scheme: 'https' | 'http' | 'https?';
  readonly writing: Writing;
  readonly hosts: Hosts;
  readonly ports: Ports;
  /** Whether a user may stand in front of the host, and more behind the origin. */
  readonly isWholeUrl: boolean;
  /** Whether capital letters are told from small ones. */
  readonly mindsCase: boolean;
}

/*
 * A state is a place in the text and, times 256, how far its host or port has been read. The places up to the host are numbered in the
 * order of the text.
 */
const place = {
  /** 0 to 3 in front of the letters of `http`, then behind it and behind `https`. */
  scheme: 4,
  secure: 5,
  /** Behind `%` and `%3` of an encoded colon. */
  colon: 6,
  /** In front of a slash, behind `%` and `%2`. */
  first: 8,
  second: 11,
  /** In the user, host and port: 75 places, for what is told by `authority`. */
  authority: 16,
  /** Behind the origin, by how much of `wsname=` has just been read. */
  tail: 96,
  /** The same in encoded text, by how much of an encoded character is read. */
  encodedTail: 104,
  /** By how much of `a=b` has been read. */
  parameter: 112,
} as const;

/** What the characters behind the slashes are read as: a host, its port, or only the user of a host that is yet to come. */
enum Part {
  Host,
  Port,
  User,
}

/** What a user's name in front of the host would be by now; none where there cannot be one. */
enum User {
  None,
  Start,
  Name,
  Colon,
  Password,
}

/** How much of an encoded character is read: nothing, `%`, `%2`, `%3`, `%4`. */
enum Percent {
  None,
  Sign,
  Two,
  Three,
  Four,
}

/** The parts that each of the 75 places stands for. */
const parts = Uint8Array.from({ length: 75 }, (_, at) => at / 25);
const users = Uint8Array.from({ length: 75 }, (_, at) => (at / 5) % 5);
const percents = Uint8Array.from({ length: 75 }, (_, at) => at % 5);

const authority = (part: Part, user: User, percent: Percent): number =>
  place.authority + (part * 5 + user) * 5 + percent;

const codesOf = (text: string): readonly number[] => [...text].map(of => of.charCodeAt(0));
const name = 'wsname=';
const parameter = codesOf('a=b');

/** What may come next besides letters and digits, the characters liked best first. */
const codes = {
  before: ['h', 't', 't', 'p', 's:%', ':%', '3', 'Aa', '/%', '2', 'Ff', '/%', '2', 'Ff'].map(codesOf),
  /** In a user, host or port. */
  authority: codesOf('.-:@/?&#%'),
  percent: ['', '234', 'Ff63', 'AaFf', '0'].map(codesOf),
  /** Where no host or port may end. */
  percentWithin: ['', '34', '', 'Aa', '0'].map(codesOf),
  plainTail: codesOf('/.-_~?=:@!()*$+,;&'),
  tail: codesOf("/.-_~?=:@!()*$+,;&%'"),
  encodedTail: ['.-_~!()*%&', '234', 'FfBbCc4', 'AaFfDdBb', '0'].map(codesOf),
  capitals: codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
};

/** Texts that begin with the origin of a URL. */
export class OriginTexts implements Texts {
  readonly start = 0;
  private readonly mayBePlain: boolean;
  private readonly mayBeEncoded: boolean;
  /** Whether the value goes on in some way that browsers do not have. */
  private readonly isLoose: boolean;
  /** The characters of `codes.authority` that may come, by whether there may be a user and whether a host or port may end: 1 and 2. */
  private readonly inAuthorities: readonly (readonly number[])[];

  constructor(private readonly shape: OriginShape) {
    const { writing, isWholeUrl } = shape;
    this.mayBePlain = writing !== 'encoded';
    this.mayBeEncoded = writing === 'encoded' || writing === 'mixed';
    this.isLoose = isWholeUrl && (writing === 'mixed' || writing === 'decoded');
    this.inAuthorities = [0, 1, 2, 3].map(ways =>
      codes.authority.filter(code => this.mayCome(code, (ways & 1) !== 0, (ways & 2) !== 0)),
    );
  }

  /** Whether a character that is no letter or digit may come in a user, host or port. */
  private mayCome(code: number, hasUser: boolean, isOrigin: boolean): boolean {
    const { isWholeUrl, writing } = this.shape;
    switch (code) {
      case 0x3a:
        return this.mayBePlain && (hasUser || isOrigin);
      case 0x40:
        return this.mayBePlain && hasUser;
      case 0x25:
        return this.mayBeEncoded && (hasUser || isOrigin);
      case 0x26:
        return isOrigin;
      case 0x2f:
        return this.mayBePlain && isWholeUrl && isOrigin;
      case 0x3f:
        return this.isLoose && isOrigin;
      case 0x23:
        return writing === 'decoded' && this.isLoose && isOrigin;
      default:
        return true;
    }
  }

  accepts(state: number): boolean {
    const at = state & 255;
    if (at >= place.parameter) return at === place.parameter + parameter.length;
    if (at >= place.encodedTail) return at === place.encodedTail;
    if (at >= place.tail) return true;
    return at >= place.authority && percents[at - place.authority]! === Percent.None && this.isOrigin(state);
  }

  letters(state: number): number | undefined {
    const at = state & 255;
    if (at < place.authority || at >= place.parameter) return undefined;
    if (at < place.tail)
      return percents[at - place.authority]! === Percent.None ? this.toldBy(state)?.letters : undefined;
    if (at >= place.encodedTail) return at === place.encodedTail ? 0 : undefined;
    // Those of `wsname=` that may come now.
    return letterBit(name.charCodeAt(0)) | letterBit(name.charCodeAt(at - place.tail));
  }

  digits(state: number): number {
    const at = state & 255;
    if (at >= place.tail) return 0;
    const isPort = parts[at - place.authority]! === Part.Port;
    return isPort ? everyDigit : (this.toldBy(state)?.digits ?? 0);
  }

  codes(state: number): readonly number[] {
    const at = state & 255;
    if (at < place.authority) return codes.before[at]!;
    if (at >= place.parameter) return parameter.slice(at - place.parameter, at - place.parameter + 1);
    if (at >= place.encodedTail) return this.withCapitals(codes.encodedTail[at - place.encodedTail]!);
    if (at >= place.tail) return this.withCapitals(this.isLoose ? codes.tail : codes.plainTail);
    const percent = percents[at - place.authority]!;
    const isOrigin = this.isOrigin(state);
    if (percent !== Percent.None) return (isOrigin ? codes.percent : codes.percentWithin)[percent]!;
    return this.inAuthorities[(this.mayHaveUser(state) ? 1 : 0) + (isOrigin ? 2 : 0)]!;
  }

  /** What is told apart in a host; nothing in a user's name. */
  private toldBy(state: number): Told | undefined {
    const part = parts[(state & 255) - place.authority]!;
    return part === Part.Host ? this.shape.hosts.told(state >> 8) : nothingTold;
  }

  private withCapitals(list: readonly number[]): readonly number[] {
    return this.shape.mindsCase && list.length > 10 ? [...list, ...codes.capitals] : list;
  }

  step(state: number, code: number): number {
    const at = state & 255;
    if (at < place.authority) return this.before(at, code);
    if (at < place.tail) return this.inAuthority(state, code);
    if (at < place.encodedTail) return this.inTail(at - place.tail, code);
    if (at < place.parameter) return inEncodedTail(at - place.encodedTail, code);
    return code === parameter[at - place.parameter] ? at + 1 : dead;
  }

  /** The scheme, the colon and the slashes. */
  private before(at: number, code: number): number {
    if (at < place.scheme) return code === codes.before[at]![0] ? at + 1 : dead;
    const { scheme } = this.shape;
    if (at === place.scheme && code === 0x73) return scheme === 'http' ? dead : place.secure;
    if (at === place.scheme && scheme === 'https') return dead;
    if (code === 0x25) return this.mayBeEncoded && !isHalfRead(at) ? behindSign(at) : dead;
    if (code === 0x3a || code === 0x2f) {
      if (!this.mayBePlain) return dead;
      if (code === 0x3a) return at <= place.secure ? place.first : dead;
      return at === place.first ? place.second : at === place.second ? this.authorityStart() : dead;
    }
    return this.inSign(at, code);
  }

  /** Behind the `%` of an encoded colon or slash. */
  private inSign(at: number, code: number): number {
    if (!codes.before[at]!.includes(code)) return dead;
    if (at === place.colon + 1) return place.first;
    if (at === place.first + 2) return place.second;
    return at === place.second + 2 ? this.authorityStart() : at + 1;
  }

  private authorityStart(): number {
    const user = this.shape.isWholeUrl ? User.Start : User.None;
    return authority(Part.Host, user, Percent.None) + this.shape.hosts.start * 256;
  }

  private inAuthority(state: number, code: number): number {
    const at = (state & 255) - place.authority;
    const percent: Percent = percents[at]!;
    const symbol = symbolOf(code);
    if (percent !== Percent.None) return this.inPercent(state, percent, code);
    if (symbol >= 0) return this.behindSymbol(state, symbol);
    if (!this.mayCome(code, this.mayHaveUser(state), this.isOrigin(state))) return dead;
    switch (code) {
      case 0x25:
        return state + Percent.Sign;
      case 0x3a:
        return this.behindColon(state);
      case 0x40:
        return this.behindAt(state);
      case 0x26:
        return this.isLoose ? place.tail : place.parameter;
      case 0x2f:
      case 0x3f:
      case 0x23:
        return place.tail;
      default:
        return dead;
    }
  }

  private inPercent(state: number, percent: Percent, code: number): number {
    const plain = state - percent;
    if (percent === Percent.Sign) return code >= 0x32 && code <= 0x34 ? plain + code - 0x30 : dead;
    const digit = String.fromCharCode(code).toUpperCase();
    if (percent === Percent.Two && digit === 'F') {
      if (!this.shape.isWholeUrl || !this.isOrigin(plain)) return dead;
      return this.isLoose ? place.tail : place.encodedTail;
    }
    if (percent === Percent.Three && digit === 'A') return this.behindColon(plain);
    if (percent === Percent.Four && digit === '0') return this.behindAt(plain);
    const ends = percent === Percent.Two ? digit === '6' || digit === '3' : percent === Percent.Three && digit === 'F';
    return ends && this.isLoose && this.isOrigin(plain) ? place.tail : dead;
  }

  /** Behind a character of host names. */
  private behindSymbol(state: number, symbol: number): number {
    const at = (state & 255) - place.authority;
    const user = userBehind(users[at]!);
    const part: Part = parts[at]!;
    const sub = state >> 8;
    const { hosts, ports } = this.shape;
    let next = -1;
    if (part === Part.Host) next = hosts.step(sub, symbol);
    else if (part === Part.Port && symbol >= 26 && symbol < 36) next = ports.step(sub, symbol - 26);
    if (next >= 0) return authority(part, user, Percent.None) + next * 256;
    return user === User.None ? dead : authority(Part.User, user, Percent.None);
  }

  private behindColon(state: number): number {
    const at = (state & 255) - place.authority;
    const before: User = users[at]!;
    const user = before === User.Start || before === User.Name ? User.Colon : User.None;
    const isHost = parts[at]! === Part.Host && this.shape.hosts.isWhole(state >> 8);
    if (isHost) return authority(Part.Port, user, Percent.None);
    return user === User.None ? dead : authority(Part.User, user, Percent.None);
  }

  private behindAt(state: number): number {
    const user: User = users[(state & 255) - place.authority]!;
    if (user !== User.Name && user !== User.Password) return dead;
    return authority(Part.Host, User.None, Percent.None) + this.shape.hosts.start * 256;
  }

  private mayHaveUser(state: number): boolean {
    return users[(state & 255) - place.authority]! !== User.None;
  }

  /** Whether a whole origin has been read. */
  private isOrigin(state: number): boolean {
    const part: Part = parts[(state & 255) - place.authority]!;
    if (part === Part.Host) return this.shape.hosts.isWhole(state >> 8);
    return part === Part.Port && this.shape.ports.isWhole(state >> 8);
  }

  /** Behind the origin: no second `wsname=` may come. */
  private inTail(read: number, code: number): number {
    if (code === 0x26 && !this.isLoose) return place.parameter;
    const letter = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (letter === name.charCodeAt(read)) return read + 1 === name.length ? dead : place.tail + read + 1;
    return place.tail + (letter === name.charCodeAt(0) ? 1 : 0);
  }
}

function letterBit(code: number): number {
  return code >= 0x61 && code <= 0x7a ? 1 << (code - 0x61) : 0;
}

/** Whether a place is within an encoded character. */
function isHalfRead(at: number): boolean {
  return at !== place.scheme && at !== place.secure && at !== place.first && at !== place.second;
}

function behindSign(at: number): number {
  return at <= place.secure ? place.colon : at + 1;
}

function inEncodedTail(read: Percent, code: number): number {
  if (read === Percent.None) {
    if (code === 0x26) return place.parameter;
    return code === 0x25 ? place.encodedTail + Percent.Sign : place.encodedTail;
  }
  return read === Percent.Sign ? place.encodedTail + code - 0x30 : place.encodedTail;
}

/** What a user's name is behind another character. */
function userBehind(user: User): User {
  if (user === User.Start) return User.Name;
  return user === User.Colon ? User.Password : user;
}
