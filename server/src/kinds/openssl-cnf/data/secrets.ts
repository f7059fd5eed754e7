/** Names of entries whose value is a password. Source: openssl-req(1), attributes of PKCS #9 with what belongs to a prompt. */
export const secretNames = /^(?:(?:input|output)_password|(?:[\w-]*[.,])?challengePassword(?:_default|_value)?)$/i;
