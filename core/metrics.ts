// What Dateline counts while it works. Names are those of the metrics on a dashboard.

export type CountName =
  /** Reports that the API took from posting desks. */
  | 'Filed'
  /** Documents archived, however they came. */
  | 'Archived'
  /** Documents of the archive that were read. */
  | 'Ingested'
  /** Reports by what became of them; rejections are of documents or parts of them. */
  | 'Placed'
  | 'Duplicates'
  | 'Rejected'
  /** Items that a rule of their source left out. */
  | 'LeftOut'
  /** Stories that share words with a report and were ranked out before they were compared. */
  | 'CandidatesCut'
  /** Versions of stories saved. */
  | 'Merged'
  /** Briefs that the optional model did not write; the stories have their verbatim ones. */
  | 'BriefsNotWritten'
  /** Sources whose time had come, one value a dispatch. */
  | 'SourcesDue'
  /** Polls that found a source silent or frantic against its own rhythm. */
  | 'SourcesSilent'
  | 'SourcesFrantic'
  /** Sweeps that came to their end. */
  | 'Swept'
  /** Documents that a sweep found archived and not ingested. */
  | 'NotIngested';

/** Milliseconds from the archive to the version of the story that first shows the report. */
export type TimeName = 'VisibleAfter';

/** Optional in every world: on one machine metrics have no reader. */
export interface Metrics {
  count(name: CountName, by?: number): void;
  time(name: TimeName, ms: number): void;
}
