import type { InboundActionType } from '../../../domain/rewrite/model';

/**
 * The attributes of an inbound `<action>` that only some types look at; on the others IIS reads past them.
 * Source: Microsoft, URL Rewrite Module configuration reference, "Rule action".
 */
export const actionAttributes: Readonly<Record<string, readonly InboundActionType[]>> = {
  url: ['Rewrite', 'Redirect'],
  redirectType: ['Redirect'],
  statusCode: ['CustomResponse'],
  subStatusCode: ['CustomResponse'],
  statusReason: ['CustomResponse'],
  statusDescription: ['CustomResponse'],
};
