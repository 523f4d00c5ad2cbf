import { answerQuestion } from '../analysis/answer.ts';
import { buildNetwork, type Network } from '../network/network.ts';
import { ALIVE } from './alive.ts';
import type { AnalysisReport, AnalysisRequest } from './analysis-protocol.ts';

let network: Network | null = null;
const report = (message: AnalysisReport) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
  self.postMessage(ALIVE);
  if (data.type === 'dataset') {
    network = buildNetwork(data.dataset);
    return;
  }
  const { id, question, extent, parameters } = data;
  try {
    if (!network) throw new Error('a question came before the dataset');
    const share = (done: number) => report({ type: 'progress', id, share: done });
    report({ type: 'answer', id, answer: answerQuestion(question, network, extent, parameters, share) });
  } catch (error) {
    report({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
};
