clausebook("p","#'give$$%,+$'rass%#$$$%))#'hors%#$#$%#,#'leav$$$'#&mai$$$$#'need$$%$'$(obodi$$%#'#&out$$%-+#&pai$$$(%%rk$$&&)$$(ermit%#%$$$)(+)'&'#'rail$$%))");
