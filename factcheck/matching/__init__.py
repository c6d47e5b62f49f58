"""Which claims of two articles speak of one thing, and how they compare.

`blocking` finds candidates that share something rare, `gate` asks whether two are about one event, `compare` holds their
values together, `suppress` says what explains a difference away; `pairs` is all of that in order, and the way in. Beside it:

- what tells two cases apart: `other_case`, which asks `cases`, `contrasts`, `recalled`, `authors`, `holders`,
  `figures_apart`, `scenes_apart`, `stages`, `shares`, `adding`, `whose`, `lasting`, `owners`, `venues`
- what may have become of a value by the later report: `moving`, `steps`, `still_open`, `intended`
- by which slip of the pen one value becomes another: `slips`
- statements laid side by side piece by piece: `slots`; what single sentences say of one thing: `traits`; amounts with what
  is said of them: `amounts`; a short article against the longer one that it retells: `retold`
"""
