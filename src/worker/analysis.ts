import { answerQuestion } from '../analysis/answer.ts';
import type { Structure } from '../network/structure.ts';
import { ALIVE } from './alive.ts';
import type { AnalysisReport, AnalysisRequest } from './analysis-protocol.ts';

let structure: Structure | null = null;
const report = (message: AnalysisReport) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
  self.postMessage(ALIVE);
  if (data.type === 'structure') {
    structure = data.structure;
    return;
  }
  const { id, question, extent, parameters } = data;
  try {
    if (!structure) throw new Error('a question came before the structure');
    const share = (done: number) => report({ type: 'progress', id, share: done });
    report({ type: 'answer', id, answer: answerQuestion(question, structure, extent, parameters, share) });
  } catch (error) {
    report({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
};
