"""What a firm and its auditor wrote about duties, and three ways of merging what came back.
Knows no law and no workbook.

Face: `record.Entry`, `record.RecordModel`, `record.read_record`, `merging.merged`.
"""
