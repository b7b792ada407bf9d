"""The review page: findings as a queue, with statements and people's decisions.

Pure parts (`corpus`, `queue`, `marking`, `timeline`, `views`) make what a page shows; `desk` holds
the decisions; `guard` keeps strangers out; `app` is routes only.
"""
