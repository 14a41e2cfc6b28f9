"""What leaves: the workbook and the texts people read."""
