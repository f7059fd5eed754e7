import { framingOfUrl, framingReport } from '../../services/framing';
import { Failure } from '../failure';
import { reportJson, reportText, urlJson, urlText } from '../formats/framing';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
import { framingSource, givenIntent } from '../framing-options';
import { Lines } from '../lines';
import type { Context } from '../run';

/** `ccconfig framing FILE`: who may frame the application. Exit 0 where it is just whom it is meant to be, or `--url` gets in. */
export async function framing(context: Context): Promise<number> {
  const { args, io } = context;
  const given = givenIntent(args);
  const { source, model, config } = await framingSource(args.positionals[0]!, context);
  const { path, text } = source;
  const lines = new Lines(text);
  const isJson = args.value('format') === 'json';
  const style = styleFor(io.stdout, io);
  const url = args.value('url');
  if (url !== undefined) {
    const report = framingOfUrl(model, config, url, given);
    if (!report)
      throw new Failure(
        `--url ${url}: write the address of the page that frames, such as https://finesse.example.com:8445`,
      );
    io.stdout.write(isJson ? json(urlJson(report, path, lines)) : urlText(report, path, lines, style));
    return report.admitted ? 0 : 1;
  }
  const report = framingReport(model, config, given);
  io.stdout.write(isJson ? json(reportJson(report, path, lines)) : reportText(report, path, lines, style));
  return report.verdict === 'exact' ? 0 : 1;
}
