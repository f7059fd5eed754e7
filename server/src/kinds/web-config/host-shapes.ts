/** What a value of the variable looks like where it is not the host or address that a pattern names. */
export interface HostShape {
  /** Whether the shortest text that the pattern takes is a whole value, so that what is longer names something else. */
  readonly names: RegExp;
  /** A value that begins, or ends, with that text and comes from elsewhere. */
  readonly longer: (text: string) => string;
  readonly later: (text: string) => string | undefined;
  /** What to write in front of the pattern, behind `^`, where no scheme is there. */
  readonly start: string;
  /** What to write behind the pattern. */
  readonly end: string;
  /** Whether somebody who sends the request can choose the value. */
  readonly isChosen: boolean;
  /** Whether it is the page that a request comes from. */
  readonly isPage?: true;
}

const host: HostShape = {
  names: /^(?:[\w-]+\.)+[a-z][\w-]*(?::\d+)?$/i,
  longer: text => (text.includes(':') ? `${text}1` : `${text}.other.example`),
  later: text => `other-${text}`,
  start: '',
  end: '$',
  isChosen: false,
};

const address: HostShape = {
  names: /^\d{1,3}(?:\.\d{1,3}){3}$/,
  longer: text => (/\.\d{1,2}$/.test(text) ? `${text}0` : ''),
  later: text => (/^\d{1,2}\./.test(text) ? `1${text}` : undefined),
  start: '',
  end: '$',
  isChosen: true,
};

const page: HostShape = {
  names: /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z][\w-]*(?::\d+)?\/?$/i,
  longer: text => `${/^http/i.test(text) ? '' : 'https://'}${text}${text.endsWith('/') ? '' : '.other.example/'}`,
  later: text => `https://other.example/?${text}`,
  start: 'https?://',
  end: '(?:[/:]|$)',
  isChosen: true,
  isPage: true,
};

/** The variables that hold a host, an address or a page of one. */
export const hostShapes: Readonly<Record<string, HostShape | undefined>> = {
  HTTP_HOST: host,
  SERVER_NAME: host,
  HTTP_X_FORWARDED_HOST: host,
  REMOTE_ADDR: address,
  REMOTE_HOST: address,
  HTTP_REFERER: page,
  HTTP_ORIGIN: { ...page, later: () => undefined },
};
